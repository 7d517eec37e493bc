// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.ks.absolutt.core.event.CalendarName;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.programme.Venue;
import no.ks.absolutt.core.space.ShownPage;
import no.ks.absolutt.core.space.SpacePages;

/** Sessions of a programme, as the templates of {@code absolutt-sessions} and {@code absolutt-session} read them. */
public final class SessionView {

    private static final String TRACKER = "framdrift";

    private final Showing showing;
    private final Words words;
    private final ProgrammeSpace space;
    private final Programme programme;
    private final Session next;
    private final SessionWords sessionWords;

    /**
     * The sessions of the programme of that space.
     *
     * @param next the one that comes next, or nothing
     */
    public SessionView(Showing showing, ProgrammeSpace space, Optional<Session> next) {
        this.showing = showing;
        this.words = showing.words();
        this.space = space;
        this.programme = space.programme();
        this.next = next.orElse(null);
        this.sessionWords = new SessionWords(words);
    }

    /** A list of sessions, in that order. */
    public Map<String, Object> list(List<Session> sessions) {
        return showing.fields()
                .with("sessions", sessions.stream().map(this::row).toList())
                .with("empty", sessions.isEmpty())
                .with("emptyText", words.text("sessions.empty"))
                .with("caption", words.text("sessions.caption", programme.name()))
                .with("labels", labels())
                .map();
    }

    /** One session alone, with all that KS has written of it. */
    public Map<String, Object> one(Session session, SessionTexts texts, SessionAhead ahead, SpacePages pages) {
        return root(session, ahead, pages)
                .with("ks", new SessionTextsView(showing).whole(session, texts))
                .map();
    }

    /** One session in short: its facts, and where what KS has written of it stands, if it has a page. */
    public Map<String, Object> brief(Session session, SessionTexts texts, SessionAhead ahead, SpacePages pages) {
        Optional<ShownPage> page = pages.ofSession(session);
        return root(session, ahead, pages)
                .with("brief", true)
                .with("ksBrief", new SessionTextsView(showing).brief(texts))
                .with("pageTitle", page.map(ShownPage::title).orElse(null))
                .with(
                        "pageAddress",
                        page.map(one -> showing.contextPath() + one.path()).orElse(null))
                .map();
    }

    private Fields root(Session session, SessionAhead ahead, SpacePages pages) {
        return showing.fields()
                .with("session", row(session))
                .with("labels", labels())
                .with("ahead", ahead.of(session, pages.of(TRACKER)).map())
                .with(
                        "calendar",
                        session.hasDate()
                                ? new SpaceCalls(showing, space).to("calendar/" + CalendarName.of(session))
                                : null);
    }

    /** What is said instead of the next session when all are held. */
    public Map<String, Object> none() {
        return showing.fields()
                .with("emptyText", words.text("session.none"))
                .with("labels", labels())
                .map();
    }

    /** The facts of one session. */
    LinkedHashMap<String, Object> row(Session session) {
        return withVenue(session.venue())
                .with("name", sessionWords.name(session))
                .with("title", sessionWords.title(session))
                .with("subtitle", words.local(session.subtitle()))
                .with("theme", theme(session))
                .with("date", showing.dates().of(session.date()))
                .with("moved", new MovedWords(words, showing.today()).of(session))
                .with("day", session.hasDate() ? session.from().toString() : null)
                .with("mode", sessionWords.mode(session))
                .with("held", session.isHeld(showing.today()))
                .with("next", session.equals(next))
                .with("state", state(session))
                .with("countdown", countdown(session))
                .map();
    }

    private Fields withVenue(Venue venue) {
        return new Fields()
                .with("place", venue.place() == null ? words.text("date.unknown") : venue.place())
                .with("link", venue.link() == null ? null : showing.address(venue.link()))
                .with("linkText", words.text("session.link"))
                .with("maximum", venue.maximum() == null ? null : words.text("session.maximum", venue.maximum()));
    }

    private String theme(Session session) {
        String theme = sessionWords.theme(session, programme);
        return theme == null ? words.text("session.theme.unknown") : theme;
    }

    private String state(Session session) {
        if (session.isHeld(showing.today())) {
            return words.text("session.held");
        }
        return Objects.equals(session, next) ? words.text("session.next") : words.text("session.coming");
    }

    private String countdown(Session session) {
        return session.hasDate() ? showing.dates().away(showing.today(), session.from(), session.to()) : null;
    }

    /** The names of the facts. */
    LinkedHashMap<String, Object> labels() {
        return new Fields()
                .texts(words, "sessions.label.", "session", "date", "place", "mode", "theme", "state")
                .texts(words, "sessions.label.", "link", "maximum", "time", "what", "speaker", "calendar")
                .map();
    }
}
