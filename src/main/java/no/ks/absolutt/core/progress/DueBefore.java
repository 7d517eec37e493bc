// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;

/** What is to be done before a session: the milestones that are due after the session before it, and not later than it. */
public final class DueBefore {

    private DueBefore() {}

    /** The open ones by their day; empty where the session has no day. */
    public static List<TrackedMilestone> session(Progress progress, Session session) {
        if (!session.hasDate()) {
            return List.of();
        }
        LocalDate before = dayBefore(progress.space().programme(), session);
        return progress.milestones().stream()
                .filter(TrackedMilestone::isOpen)
                .filter(milestone -> milestone.due() != null && !milestone.due().isAfter(session.to()))
                .filter(milestone -> before == null || milestone.due().isAfter(before))
                .sorted(Comparator.comparing(TrackedMilestone::due))
                .toList();
    }

    /** The last day of the numbered session before; null where there is none with a day. */
    private static LocalDate dayBefore(Programme programme, Session session) {
        return programme.numberedSessions().stream()
                .filter(Session::hasDate)
                .map(Session::to)
                .filter(day -> day.isBefore(session.from()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
