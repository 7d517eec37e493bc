// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.ks.absolutt.core.programme.DueDates;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;

/**
 * The sessions of a programme in the order of their days, the work between them, and a municipality's own events.
 * Source: programme.md R36. A session of which only the semester is known stands where the semester ends; a numbered one
 * without any date before the next one that has one; what has no date otherwise stands last. Immutable.
 *
 * @param entries in their order
 * @param today place of today's mark: the number of entries that stand before it
 */
public record Timeline(List<TimelineEntry> entries, int today) {

    private record Placed(TimelineEntry entry, LocalDate at) {}

    /** The timeline of a programme for a municipality with those events, none of which is removed. */
    public static Timeline of(Programme programme, List<LocalEvent> events, LocalDate today) {
        List<Placed> placed = new ArrayList<>(numbered(programme));
        programme.sessions().stream()
                .filter(session -> !session.isNumbered())
                .sorted(Session.BY_NUMBER)
                .forEach(session -> placed.add(new Placed(TimelineEntry.of(session), day(session))));
        placed.addAll(placed(events));
        return of(placed, today);
    }

    /** Those events alone, none of which is removed. */
    public static Timeline ofOwn(List<LocalEvent> events, LocalDate today) {
        return of(new ArrayList<>(placed(events)), today);
    }

    private static Timeline of(List<Placed> placed, LocalDate today) {
        placed.sort(Comparator.comparing(Placed::at, Comparator.nullsLast(Comparator.naturalOrder())));
        int before = (int) placed.stream()
                .takeWhile(one -> one.at() != null && one.at().isBefore(today))
                .count();
        return new Timeline(placed.stream().map(Placed::entry).toList(), before);
    }

    private static List<Placed> placed(List<LocalEvent> events) {
        return events.stream()
                .sorted(LocalEvent.BY_TIME)
                .map(TimelineEntry::of)
                .map(entry -> new Placed(entry, entry.from()))
                .toList();
    }

    private static List<Placed> numbered(Programme programme) {
        List<Session> sessions = programme.numberedSessions();
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            LocalDate at = sessions.subList(i, sessions.size()).stream()
                    .flatMap(one -> Stream.ofNullable(day(one)))
                    .findFirst()
                    .orElse(null);
            placed.add(new Placed(TimelineEntry.of(session), at));
            if (!programme.jointSessions().contains(session)) {
                continue;
            }
            LocalDate begins = session.hasDate() ? session.to().plusDays(1) : null;
            Session next = i + 1 < sessions.size() ? sessions.get(i + 1) : null;
            TimelineEntry between = TimelineEntry.after(session, begins, end(programme, next));
            placed.add(new Placed(between, begins == null ? at : begins));
        }
        return placed;
    }

    /** The last day of the work before a session, or of the programme where there is none; null while not known. */
    private static LocalDate end(Programme programme, Session next) {
        if (next == null) {
            return new DueDates(programme).end().orElse(null);
        }
        return next.hasDate() ? next.from().minusDays(1) : null;
    }

    /** The day by which a session has its place; null where nothing is known of it. */
    private static LocalDate day(Session session) {
        if (session.hasDate()) {
            return session.from();
        }
        return session.date().semester() == null
                ? null
                : session.date().semester().end();
    }
}
