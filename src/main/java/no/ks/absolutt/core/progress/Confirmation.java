// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Optional;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.Today;

/**
 * The rule of what must be confirmed again: after each numbered session, a milestone in progress, one that needs support,
 * and a done one that is a standing state. Until then it is unconfirmed and counts as done in no sum. What was done on a
 * date is a fact and never stale. Nothing is unconfirmed before the first session is held, in the 14 days after a session,
 * in July, or when it is not known on which day the last session was. (Issue 4, point 1.) Immutable.
 *
 * @param since last day of the latest session held: what was last said on it, or earlier, is unconfirmed; null when
 *     nothing is unconfirmed today
 */
public record Confirmation(LocalDate since) {

    /** So many days after a session nobody is asked yet. */
    private static final int DAYS_OF_GRACE = 14;

    /** The rule on that day. */
    public static Confirmation of(Programme programme, LocalDate today) {
        Optional<LocalDate> held = programme.numberedSessions().stream()
                .filter(session -> session.isHeld(today))
                .max(Comparator.comparing(Confirmation::end))
                .filter(Session::hasDate)
                .map(Session::to);
        boolean isAsked = today.getMonth() != Month.JULY;
        return new Confirmation(held.filter(day -> isAsked && today.isAfter(day.plusDays(DAYS_OF_GRACE)))
                .orElse(null));
    }

    /** Whether that milestone must be confirmed again. */
    public boolean isMissing(Milestone milestone, MilestoneState state) {
        return since != null
                && mustBeRenewed(milestone, state.facts())
                && state.saidAt() != null
                && !state.saidAt().atZone(Today.ZONE).toLocalDate().isAfter(since);
    }

    private static boolean mustBeRenewed(Milestone milestone, Facts facts) {
        if (facts.status() == Status.DONE) {
            return milestone.standing();
        }
        return facts.needsSupport() || facts.status() == Status.IN_PROGRESS;
    }

    /** The last day that a held session can have been on. */
    private static LocalDate end(Session held) {
        SessionDate date = held.date();
        return date.hasDay() ? date.to() : date.semester().end();
    }
}
