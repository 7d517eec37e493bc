// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;

/**
 * Begins and finishes spaces, whoever asks for them: one person for one space, or a job. Asks for no right. Call it under
 * the lock of {@link MakeSpace#lock}. Thread-safe.
 */
public final class SpaceMaker {

    private final SpacePlanner planner;
    private final SpaceBuilder builder;
    private final ParticipationStore participations;
    private final Clock clock;

    /** The maker over planner, builder and store. */
    public SpaceMaker(SpacePlanner planner, SpaceBuilder builder, ParticipationStore participations, Clock clock) {
        this.planner = planner;
        this.builder = builder;
        this.participations = participations;
        this.clock = clock;
    }

    /**
     * Lets the municipality take part, its space still to be made; or takes up what an earlier try left, with what is
     * asked for now. One transaction of its own, or part of the caller's.
     *
     * @param coordinator user key; null for nobody, or for whomever the earlier try named
     * @throws Refusal ALREADY_EXISTS or SPACE_KEY_TAKEN
     */
    public Participation begin(Survey survey, PlannedSpace plan, String coordinator) {
        Optional<Refusal> obstacle = planner.obstacle(survey, plan);
        if (obstacle.isPresent()) {
            throw obstacle.get();
        }
        return survey.existing(plan.municipality())
                .map(left -> goOn(left, plan, coordinator))
                .orElseGet(() -> begin(plan, survey.spaceKey(plan.municipality()), coordinator));
    }

    private Participation begin(PlannedSpace plan, String spaceKey, String coordinator) {
        Participation asked = new Participation(
                0,
                plan.programme().key(),
                plan.municipality().number(),
                spaceKey,
                0,
                Participation.State.CREATING,
                plan.language(),
                coordinator,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return participations.add(asked).orElseThrow(() -> planner.alreadyExists(plan));
    }

    /** Without its space where somebody has deleted that. */
    private Participation goOn(Participation left, PlannedSpace plan, String coordinator) {
        Participation asked = left.asAskedFor(plan.language(), coordinator == null ? left.coordinator() : coordinator);
        Participation continued = planner.isThere(asked) ? asked : asked.begunAnew();
        participations.update(continued);
        return continued;
    }

    /** Makes what is missing of the space, a few pages a transaction, and returns it whole. */
    public MadeSpace finish(Viewer viewer, PlannedSpace plan, Participation begun) {
        return builder.build(viewer, plan, begun);
    }
}
