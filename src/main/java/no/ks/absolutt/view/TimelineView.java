// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.event.CalendarName;
import no.ks.absolutt.core.event.EventClashes;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.event.Timeline;
import no.ks.absolutt.core.event.TimelineEntry;
import no.ks.absolutt.core.meeting.ShownSheet;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.space.ShownPage;
import no.ks.absolutt.core.space.SpacePages;

/** Sessions, the work between them and a municipality's own events, as the templates {@code timeline*.vm} read them. */
public final class TimelineView {

    private static final int MOST_SHEETS = 5;

    private final Showing showing;
    private final Words words;
    private final ProgrammeSpace space;
    private final List<LocalEvent> events;
    private final List<ShownSheet> sheets;
    private final SpacePages pages;
    private final SessionView sessions;
    private final EventWords eventWords;

    /**
     * What the municipality has planned itself.
     *
     * @param events those that are not removed
     * @param sheets the pages made for meetings, the one made last first
     */
    public record Planned(List<LocalEvent> events, List<ShownSheet> sheets) {}

    /**
     * The timeline of that space.
     *
     * @param sessions the sessions of the space
     */
    public TimelineView(
            Showing showing, ProgrammeSpace space, Planned planned, SpacePages pages, SessionView sessions) {
        this.showing = showing;
        this.words = showing.words();
        this.space = space;
        this.events = planned.events();
        this.sheets = planned.sheets();
        this.pages = pages;
        this.sessions = sessions;
        this.eventWords = new EventWords(words, space.municipality().isCounty());
    }

    /** All of it; {@code mayChange} whether the reader may change the events. */
    public Map<String, Object> of(Timeline timeline, boolean mayChange) {
        boolean dated = timeline.entries().stream()
                .anyMatch(entry -> entry.kind() != TimelineEntry.Kind.BETWEEN && entry.from() != null);
        return root(timeline, mayChange)
                .with("sessions", true)
                .with(
                        "caption",
                        words.text("sessions.caption", space.programme().name()))
                .with("emptyText", space.programme().sessions().isEmpty() ? words.text("sessions.empty") : null)
                .with("wall", space.programme().themes().isEmpty() ? null : address("wall"))
                .with("calendar", dated ? address("calendar") : null)
                .map();
    }

    /** The events alone, as {@link #of}: what concerns all of the programme is left out. */
    public Map<String, Object> ofOwn(Timeline timeline, boolean mayChange) {
        return root(timeline, mayChange)
                .with(
                        "caption",
                        words.text("events.caption", space.municipality().name()))
                .with("emptyText", timeline.entries().isEmpty() ? words.text("events.empty") : null)
                .map();
    }

    private Fields root(Timeline timeline, boolean mayChange) {
        List<LinkedHashMap<String, Object>> entries = new ArrayList<>();
        timeline.entries().forEach(entry -> entries.add(entry(entry)));
        if (!entries.isEmpty()) {
            entries.add(timeline.today(), today());
        }
        return showing.fields()
                .with("entries", entries)
                .with("texts", FactTexts.in(words))
                .with("labels", labels())
                .with("address", address("events"))
                .with(
                        "sheets",
                        sheets.stream().limit(MOST_SHEETS).map(this::sheet).toList())
                .with("sheetAddress", address("meeting-sheets"))
                .with("controls", mayChange && showing.live())
                .with("form", new EventForm(words, eventWords).map());
    }

    private String address(String call) {
        return new SpaceCalls(showing, space).to(call);
    }

    private LinkedHashMap<String, Object> labels() {
        LinkedHashMap<String, Object> labels = sessions.labels();
        labels.putAll(new Fields()
                .texts(words, "events.label.", "add", "edit", "remove", "link", "meetingPlace")
                .texts(words, "timeline.label.", "calendar", "calendarOne", "calendarHelp", "what", "wall")
                .texts(words, "sheet.label.", "make", "makeHelp", "day", "save", "cancel", "list")
                .map());
        return labels;
    }

    private LinkedHashMap<String, Object> sheet(ShownSheet sheet) {
        return new Fields()
                .with("title", sheet.title())
                .with("address", showing.contextPath() + sheet.path())
                .map();
    }

    private LinkedHashMap<String, Object> today() {
        return new Fields()
                .with("kind", "today")
                .with("title", words.text("timeline.today"))
                .with("when", showing.dates().day(showing.today()))
                .map();
    }

    private LinkedHashMap<String, Object> entry(TimelineEntry entry) {
        return switch (entry.kind()) {
            case SESSION -> session(entry.session());
            case BETWEEN -> between(entry);
            case EVENT -> event(entry.event());
        };
    }

    private LinkedHashMap<String, Object> session(Session session) {
        LinkedHashMap<String, Object> row = sessions.row(session);
        row.putAll(withPage(pages.ofSession(session).orElse(null))
                .with("kind", "session")
                .with("when", showing.dates().of(session.date()))
                .with("calendar", session.hasDate() ? calendar(CalendarName.of(session)) : null)
                .map());
        return row;
    }

    private LinkedHashMap<String, Object> between(TimelineEntry entry) {
        String name = new SessionWords(words).name(entry.session());
        return withPage(pages.ofWorkAfter(entry.session()).orElse(null))
                .with("kind", "between")
                .with("title", words.text("timeline.between", name.toLowerCase(words.locale())))
                .with("when", period(entry))
                .with("state", entry.isOn(showing.today()) ? words.text("timeline.now") : null)
                .with("now", entry.isOn(showing.today()))
                .map();
    }

    private String period(TimelineEntry entry) {
        if (entry.from() == null) {
            return words.text("timeline.between.undated");
        }
        if (entry.to() == null || entry.to().isBefore(entry.from())) {
            return words.text("timeline.between.open", showing.dates().day(entry.from()));
        }
        return showing.dates().days(entry.from(), entry.to());
    }

    private Fields withPage(ShownPage page) {
        return new Fields().with("page", page == null ? null : showing.contextPath() + page.path());
    }

    private LinkedHashMap<String, Object> event(LocalEvent event) {
        boolean over = event.time().to().isBefore(showing.today());
        return new Fields()
                .with("kind", "event")
                .with("id", event.id())
                .with("revision", event.revision())
                .with("title", eventWords.title(event))
                .with("subtitle", event.content().title() == null ? null : eventWords.kind(event.kind()))
                .with("when", eventWords.when(event.time()))
                .with("place", event.content().place())
                .with("note", event.content().note())
                .with("link", link(event))
                .with("held", over)
                .with("state", over ? words.text("timeline.over") : null)
                .with(
                        "countdown",
                        showing.dates()
                                .away(
                                        showing.today(),
                                        event.time().from(),
                                        event.time().to()))
                .with("clashes", clashes(event))
                .with("calendar", calendar(CalendarName.of(event)))
                .with(
                        "sheetDay",
                        isMeeting(event) && !over ? event.time().from().toString() : null)
                .with("values", EventForm.values(event))
                .with("sheets", isMeeting(event) ? sheetsOf(event) : List.of())
                .map();
    }

    private List<LinkedHashMap<String, Object>> sheetsOf(LocalEvent meeting) {
        return sheets.stream()
                .filter(sheet -> meeting.time().covers(sheet.day()))
                .map(this::sheet)
                .toList();
    }

    private static boolean isMeeting(LocalEvent event) {
        return event.kind() == EventKind.GROUP_MEETING || event.kind() == EventKind.REFERENCE_MEETING;
    }

    private String link(LocalEvent event) {
        return event.content().link() == null
                ? null
                : showing.address(event.content().link());
    }

    private List<String> clashes(LocalEvent event) {
        return new ClashWords(words, eventWords)
                .of(EventClashes.of(event, space.programme().sessions(), events));
    }

    private String calendar(String name) {
        return address("calendar") + "/" + name;
    }
}
