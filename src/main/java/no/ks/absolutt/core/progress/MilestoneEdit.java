// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.LocalDate;

/**
 * What somebody wants a milestone's facts to be.
 *
 * @param revision the revision that she saw
 */
public record MilestoneEdit(
        int revision,
        Status status,
        Field<String> note,
        Field<String> evidence,
        Field<LocalDate> due,
        Field<Boolean> needsSupport,
        Field<String> supportQuestion) {

    /** The facts after the edit of {@code before}. */
    Facts appliedTo(Facts before) {
        return new Facts(
                status,
                note.or(before.note()),
                evidence.or(before.evidence()),
                due.or(before.due()),
                Boolean.TRUE.equals(needsSupport.or(before.needsSupport())),
                supportQuestion.or(before.supportQuestion()));
    }
}
