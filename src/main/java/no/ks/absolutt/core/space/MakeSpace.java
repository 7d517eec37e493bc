// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.text.Message;

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
        // Not by programme too: two programmes would take the municipality's next key at once.
        String lock = "space:" + plan.municipality().number();
        return oneAtATime.of(lock, () -> make(viewer, order, plan));
    }

    private MadeSpace make(Viewer viewer, SpaceOrder order, PlannedSpace plan) {
        Optional<Person> coordinator = planner.coordinator(order);
        Participation begun = begun(order, plan, coordinator);
        return builder.build(viewer, plan, begun);
    }

    private Participation begun(SpaceOrder order, PlannedSpace plan, Optional<Person> coordinator) {
        String coordinatorKey = coordinator.map(Person::key).orElse(null);
        Optional<Participation> existing = planner.existing(plan);
        if (existing.isEmpty()) {
            return begin(plan, coordinatorKey);
        }
        Participation participation = existing.get();
        refuseWhatStandsInTheWay(plan, participation);
        Participation continued = participation.asAskedFor(
                plan.language(), SpacePlanner.namesCoordinator(order) ? coordinatorKey : participation.coordinator());
        participations.update(continued);
        return continued;
    }

    private Participation begin(PlannedSpace plan, String coordinatorKey) {
        Participation asked = new Participation(
                0,
                plan.programme().key(),
                plan.municipality().number(),
                planner.spaceKey(plan.municipality()),
                0,
                Participation.State.CREATING,
                plan.language(),
                coordinatorKey,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        refuseWhatStandsInTheWay(plan, asked);
        return participations.add(asked).orElseThrow(() -> alreadyExists(plan));
    }

    private void refuseWhatStandsInTheWay(PlannedSpace plan, Participation participation) {
        if (participation.state() == Participation.State.READY) {
            throw alreadyExists(plan);
        }
        if (planner.isTaken(participation.spaceKey(), participation.spaceId())) {
            throw Refusal.of(Code.SPACE_KEY_TAKEN, Message.of("refusal.SPACE_KEY_TAKEN", participation.spaceKey()));
        }
    }

    private static Refusal alreadyExists(PlannedSpace plan) {
        return Refusal.of(
                Code.ALREADY_EXISTS,
                Message.of(
                        "refusal.ALREADY_EXISTS",
                        plan.municipality().name(),
                        plan.programme().name()));
    }
}
