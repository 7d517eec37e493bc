// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.Instant;
import java.util.Objects;

/**
 * The latest request for support from KS with a milestone, also when it has been taken away, and what became of it. An
 * answer belongs to the request that it was given to: one that is asked anew has none.
 *
 * @param asked the milestone's revision that asked; 0 when nobody has
 * @param at when it was asked; null when nobody has
 * @param answers how often KS has answered about this milestone: the revision of the latest answer
 * @param answer to this request; null for none yet
 */
public record SupportRequest(int asked, Instant at, int answers, SupportAnswer answer) {

    /** Nobody has asked. */
    public static final SupportRequest NONE = new SupportRequest(0, null, 0, null);

    /** What it is after that change. Asking anew begins a new request; undoing that it was taken away does not. */
    SupportRequest after(Change change) {
        Facts from = change.from();
        Facts to = change.to();
        boolean goesOn = from.needsSupport() && Objects.equals(from.supportQuestion(), to.supportQuestion());
        boolean isBack = !from.needsSupport() && change.isUndo() && asked > 0;
        if (!to.needsSupport() || goesOn || isBack) {
            return this;
        }
        return new SupportRequest(change.revision(), change.at(), answers, null);
    }

    /** The same with KS' next answer to it. */
    public SupportRequest answered(SupportAnswer next) {
        return new SupportRequest(asked, at, answers + 1, next);
    }
}
