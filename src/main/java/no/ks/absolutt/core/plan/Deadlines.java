// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ks.absolutt.core.municipality.CountedParticipations;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.programme.DueDates;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.ProgressStore;

/** Finds the deadlines that move when a programme is changed. Reads only; a constant number of SQL statements. */
public final class Deadlines {

    private final CountedParticipations participations;
    private final ProgressStore progress;
    private final Register register;

    /** Over the stores that know who has dates of their own. */
    public Deadlines(CountedParticipations participations, ProgressStore progress, Register register) {
        this.participations = participations;
        this.progress = progress;
        this.register = register;
    }

    /** Those whose date by the rule differs, in the order of the milestones; empty when none does. */
    List<MovedDeadline> moved(Programme before, Programme after) {
        DueDates now = new DueDates(before);
        DueDates then = new DueDates(after);
        List<Milestone> moving = after.activeMilestones().stream()
                .filter(milestone ->
                        !Objects.equals(before.activeMilestone(milestone.key()).flatMap(now::of), then.of(milestone)))
                .toList();
        if (moving.isEmpty()) {
            return List.of();
        }
        List<Participation> counted = participations.of(before.key());
        Map<Integer, Map<String, MilestoneState>> states =
                progress.statesOf(counted.stream().map(Participation::id).toList());
        return moving.stream()
                .map(milestone -> {
                    LocalDate from = before.activeMilestone(milestone.key())
                            .flatMap(now::of)
                            .orElse(null);
                    List<Municipality> own = exceptions(milestone, counted, states);
                    LocalDate to = then.of(milestone).orElse(null);
                    return new MovedDeadline(milestone, from, to, counted.size() - own.size(), own);
                })
                .toList();
    }

    private List<Municipality> exceptions(
            Milestone milestone, List<Participation> counted, Map<Integer, Map<String, MilestoneState>> states) {
        List<String> numbers = new ArrayList<>();
        for (Participation participation : counted) {
            MilestoneState state =
                    states.getOrDefault(participation.id(), Map.of()).get(milestone.key());
            if (state != null && state.facts().due() != null) {
                numbers.add(participation.number());
            }
        }
        return numbers.isEmpty()
                ? List.of()
                : register.all().stream()
                        .filter(one -> numbers.contains(one.number()))
                        .toList();
    }
}
