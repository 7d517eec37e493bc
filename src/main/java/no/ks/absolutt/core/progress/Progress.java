// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.programme.DueDates;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Phase;
import no.ks.absolutt.core.programme.Programme;

/** Where a municipality stands in the whole programme. Phases without a milestone are left out. */
public record Progress(ProgrammeSpace space, List<PhaseProgress> phases) {

    public Progress {
        phases = List.copyOf(phases);
    }

    /** Puts the programme's milestones and the municipality's states together, as they stand on that day. */
    public static Progress of(ProgrammeSpace space, Map<String, MilestoneState> states, LocalDate today) {
        Programme programme = space.programme();
        Tracking tracking = new Tracking(programme, today);
        List<PhaseProgress> phases = new ArrayList<>();
        for (Phase phase : programme.phases()) {
            List<TrackedMilestone> milestones = programme.activeMilestones().stream()
                    .filter(milestone -> milestone.phase().equals(phase.key()))
                    .map(milestone ->
                            tracking.of(milestone, states.getOrDefault(milestone.key(), MilestoneState.UNTOUCHED)))
                    .toList();
            if (!milestones.isEmpty()) {
                phases.add(new PhaseProgress(phase, milestones));
            }
        }
        return new Progress(space, phases);
    }

    static TrackedMilestone track(Programme programme, Milestone milestone, MilestoneState state, LocalDate today) {
        return new Tracking(programme, today).of(milestone, state);
    }

    /** The dates of a programme, now and as first planned, and what must be confirmed, for all of its milestones. */
    private record Tracking(DueDates now, DueDates first, Confirmation confirmation) {

        Tracking(Programme programme, LocalDate today) {
            this(new DueDates(programme), new DueDates(programme.asFirstPlanned()), Confirmation.of(programme, today));
        }

        TrackedMilestone of(Milestone milestone, MilestoneState state) {
            return new TrackedMilestone(
                    milestone,
                    state,
                    now.of(milestone).orElse(null),
                    first.of(milestone).orElse(null),
                    now.sessionOf(milestone).orElse(null),
                    confirmation.isMissing(milestone, state));
        }
    }

    /** All milestones in their order. */
    public List<TrackedMilestone> milestones() {
        return phases.stream().flatMap(phase -> phase.milestones().stream()).toList();
    }

    /** The phases of the themes: those that count in the municipality's progress. */
    public List<PhaseProgress> themes() {
        return phases.stream()
                .filter(phase -> phase.phase().kind() == Phase.Kind.THEME)
                .toList();
    }
}
