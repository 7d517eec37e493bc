// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view.calendar;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.absolutt.core.event.CalendarName;
import no.ks.absolutt.core.event.EventTime;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.space.SpacePages;
import no.ks.absolutt.view.EventWords;
import no.ks.absolutt.view.SessionWords;
import no.ks.absolutt.view.SiteAddress;
import no.ks.absolutt.view.Words;

/** The sessions and events of a space as calendar files. What has no day is left out. Thread-safe. */
public final class SpaceCalendar {

    private static final String OURS = "@absolutt.ks.no";

    private final SiteAddress site;
    private final Clock clock;

    /** Calendars of that site. */
    public SpaceCalendar(SiteAddress site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /**
     * What a space has to put in a calendar.
     *
     * @param events those that are not removed
     * @param pages the space's pages, to which sessions link
     */
    public record Contents(ProgrammeSpace space, List<LocalEvent> events, SpacePages pages) {}

    /**
     * The file; empty where there is nothing to put in it.
     *
     * @param name of the only entry that is wanted, as {@link CalendarName} has it; null for all
     */
    public byte[] file(Contents contents, String name, Words words) {
        ProgrammeSpace space = contents.space();
        List<CalendarEntry> entries = new ArrayList<>();
        space.programme().sessions().stream()
                .filter(Session::hasDate)
                .filter(session -> name == null || name.equals(CalendarName.of(session)))
                .sorted(Session.BY_NUMBER)
                .forEach(session -> entries.add(entry(contents, session, words)));
        contents.events().stream()
                .filter(event -> name == null || name.equals(CalendarName.of(event)))
                .sorted(LocalEvent.BY_TIME)
                .forEach(event -> entries.add(entry(contents, event, words)));
        String title = words.text("calendar.name", space.municipality().name());
        return entries.isEmpty() ? new byte[0] : CalendarFile.of(title, entries, clock.instant());
    }

    /** What the file is called: letters, digits, hyphens and dots. */
    public static String fileName(ProgrammeSpace space, String name) {
        String only = name == null ? "" : "-" + name;
        return "absolutt-" + space.participation().spaceKey() + only + ".ics";
    }

    private CalendarEntry entry(Contents contents, Session session, Words words) {
        SessionWords sessions = new SessionWords(words);
        String address = contents.pages()
                .ofSession(session)
                .map(page -> site.base() + page.path())
                .orElse(null);
        String theme = sessions.theme(session, contents.space().programme());
        String description = lines(
                words.local(session.subtitle()),
                theme == null ? null : words.text("calendar.theme", theme),
                words.text("calendar.mode", sessions.mode(session)),
                session.venue().link(),
                address);
        return new CalendarEntry(
                CalendarName.of(session) + "." + contents.space().programme().key() + OURS,
                session.revision(),
                words.text("calendar.entry", sessions.title(session)),
                new EventTime(session.from(), session.to(), null, null),
                session.venue().place(),
                description,
                address);
    }

    private CalendarEntry entry(Contents contents, LocalEvent event, Words words) {
        EventWords events =
                new EventWords(words, contents.space().municipality().isCounty());
        String kind = event.content().title() == null ? null : events.kind(event.kind());
        return new CalendarEntry(
                CalendarName.of(event) + "." + contents.space().participation().spaceKey() + OURS,
                event.revision(),
                words.text("calendar.entry", events.title(event)),
                event.time(),
                event.content().place(),
                lines(kind, event.content().note(), absolute(event.content().link())),
                null);
    }

    private String absolute(String link) {
        return link != null && link.startsWith("/") ? site.base() + link : link;
    }

    private static String lines(String... lines) {
        String all = Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }
}
