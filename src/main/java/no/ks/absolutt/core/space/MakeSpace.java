// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.site.OneAtATime;

/**
 * Use case: KS makes a municipality's programme space. It is a row in state CREATING and then one step a page, each its
 * own transaction; what fails is finished by the next try, and nothing is made twice. Thread-safe.
 */
public final class MakeSpace {

    private final Access access;
    private final SpacePlanner planner;
    private final SpaceBuilder builder;
    private final ParticipationStore participations;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    /** The use case over planner, builder and store. */
    public MakeSpace(
            Access access,
            SpacePlanner planner,
            SpaceBuilder builder,
            ParticipationStore participations,
            OneAtATime oneAtATime,
            Clock clock) {
        this.access = access;
        this.planner = planner;
        this.builder = builder;
        this.participations = participations;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /**
     * Makes the space, or finishes one that was begun.
     *
     * @throws Refusal FORBIDDEN, READ_ONLY, NOT_FOUND for an unknown programme, INVALID for number or language,
     *     ALREADY_EXISTS, or SPACE_KEY_TAKEN
     */
    public MadeSpace make(Viewer viewer, SpaceOrder order) {
        access.requireKs(viewer);
        access.requireWritable();
        PlannedSpace plan = planner.plan(order);
        return oneAtATime.of(lock(plan.municipality()), () -> make(viewer, order, plan));
    }

    /**
     * The lock under which a municipality's space is made or changes hands. Not by programme too: two programmes would take
     * the municipality's next key at once.
     */
    static String lock(Municipality municipality) {
        return "space:" + municipality.number();
    }

    private MadeSpace make(Viewer viewer, SpaceOrder order, PlannedSpace plan) {
        Optional<Participation> existing = planner.existing(plan);
        PlannedSpace settled =
                existing.map(left -> planner.finishing(left, order, plan)).orElse(plan);
        return builder.build(viewer, settled, begun(existing, order, settled));
    }

    private Participation begun(Optional<Participation> existing, SpaceOrder order, PlannedSpace plan) {
        String coordinatorKey = planner.coordinator(order).map(Person::key).orElse(null);
        String spaceKey = planner.spaceKey(plan, existing);
        Optional<Refusal> obstacle = planner.obstacle(plan, existing, spaceKey);
        if (obstacle.isPresent()) {
            throw obstacle.get();
        }
        return existing.isEmpty()
                ? begin(plan, spaceKey, coordinatorKey)
                : goOn(existing.get(), order, plan, coordinatorKey);
    }

    private Participation begin(PlannedSpace plan, String spaceKey, String coordinatorKey) {
        Participation asked = new Participation(
                0,
                plan.programme().key(),
                plan.municipality().number(),
                spaceKey,
                0,
                Participation.State.CREATING,
                plan.language(),
                coordinatorKey,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return participations.add(asked).orElseThrow(() -> planner.alreadyExists(plan));
    }

    /** What the last try left, with what is asked for now; without its space where somebody has deleted that. */
    private Participation goOn(Participation left, SpaceOrder order, PlannedSpace plan, String coordinatorKey) {
        Participation asked = left.asAskedFor(
                plan.language(), SpacePlanner.namesCoordinator(order) ? coordinatorKey : left.coordinator());
        Participation continued = planner.isThere(asked) ? asked : asked.begunAnew();
        participations.update(continued);
        return continued;
    }
}
