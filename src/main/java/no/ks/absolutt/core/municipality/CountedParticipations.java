// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The participations that a sum across municipalities counts: those whose municipality has not left. Thread-safe. */
public final class CountedParticipations {

    private final ParticipationStore participations;
    private final EnrolmentStore enrolments;

    /** Over both stores. */
    public CountedParticipations(ParticipationStore participations, EnrolmentStore enrolments) {
        this.participations = participations;
        this.enrolments = enrolments;
    }

    /** Those of the programme, in the order they were made. Two SQL statements. */
    public List<Participation> of(String programme) {
        Set<String> out = enrolments.ofProgramme(programme).stream()
                .filter(Enrolment::isOut)
                .map(Enrolment::number)
                .collect(Collectors.toSet());
        return participations.ofProgramme(programme).stream()
                .filter(participation -> !out.contains(participation.number()))
                .toList();
    }
}
