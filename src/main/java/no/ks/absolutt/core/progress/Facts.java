// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.LocalDate;
import no.ks.absolutt.core.access.WebLink;

/**
 * What a municipality says of one milestone.
 *
 * @param note why, or how it goes; at most {@link #NOTE_LIMIT} characters; null for none
 * @param evidence a link that documents it; at most {@link #EVIDENCE_LIMIT} characters; null for none
 * @param due its own date instead of the programme's; null for none
 * @param supportQuestion what it needs help with from KS; at most {@link #QUESTION_LIMIT} characters; null for none, as
 *     always where it needs no support
 */
public record Facts(
        Status status, String note, String evidence, LocalDate due, boolean needsSupport, String supportQuestion) {

    public static final int NOTE_LIMIT = 2000;
    public static final int EVIDENCE_LIMIT = WebLink.LIMIT;
    public static final int QUESTION_LIMIT = 500;

    /** What is true of a milestone that nobody has touched. */
    public static final Facts UNTOUCHED = new Facts(Status.NOT_STARTED, null, null, null, false);

    public Facts {
        supportQuestion = needsSupport ? supportQuestion : null;
    }

    /** Facts where KS is asked nothing in particular. */
    public Facts(Status status, String note, String evidence, LocalDate due, boolean needsSupport) {
        this(status, note, evidence, due, needsSupport, null);
    }
}
