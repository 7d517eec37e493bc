// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where the programme is today: before, after the latest held joint session, or after its end. The first joint session
 * counts as held on the day after its last day; a semester session when its semester is over.
 *
 * @param kind what part of the programme it is
 * @param session the latest held joint session; null in {@link Kind#BEFORE} and {@link Kind#AFTER}
 */
public record CurrentPhase(Kind kind, Session session) {

    /** The parts that the home page's shortcuts distinguish. */
    public enum Kind {
        BEFORE,
        AFTER_SESSION,
        AFTER
    }

    /** The phase on that day. */
    public static CurrentPhase of(Programme programme, LocalDate today) {
        if (isOver(programme, today)) {
            return new CurrentPhase(Kind.AFTER, null);
        }
        List<Session> held = programme.jointSessions().stream()
                .filter(session -> session.isHeld(today))
                .toList();
        return held.isEmpty()
                ? new CurrentPhase(Kind.BEFORE, null)
                : new CurrentPhase(Kind.AFTER_SESSION, held.get(held.size() - 1));
    }

    private static boolean isOver(Programme programme, LocalDate today) {
        Optional<Session> experience = programme.experienceSession();
        if (experience.isPresent()) {
            return experience.get().isHeld(today);
        }
        return new DueDates(programme).end().filter(today::isAfter).isPresent();
    }
}
