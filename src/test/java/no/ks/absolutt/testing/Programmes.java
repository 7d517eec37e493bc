// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.programme.DueRule;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.core.programme.Venue;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.data.JsonProgrammes;

/** The two example programmes, and a builder for others. */
public final class Programmes {

    private static final List<Programme> EXAMPLES = new JsonProgrammes().read();

    private ProgrammeDates dates = ProgrammeDates.UNKNOWN;
    private final List<Theme> themes = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();

    private Programmes() {}

    /** ABSOLUTT Innlandet 2021–2022: four themes with a dated session each. */
    public static Programme innlandet() {
        return EXAMPLES.get(0);
    }

    /** ABSOLUTT Trøndelag 2020–2022: semesters only, no theme, an experience session. */
    public static Programme trondelag() {
        return EXAMPLES.get(1);
    }

    /** The same as before it was stored: its sessions have no row ids. */
    public static Programme withoutIds(Programme stored) {
        return stored.withSessions(
                stored.sessions().stream().map(Programmes::withoutId).toList());
    }

    private static Session withoutId(Session stored) {
        return new Session(
                0,
                stored.no(),
                stored.kind(),
                stored.theme(),
                stored.title(),
                stored.subtitle(),
                stored.date(),
                stored.firstDate(),
                stored.venue(),
                stored.revision());
    }

    /** A programme with nothing in it yet. */
    public static Programmes empty() {
        return new Programmes();
    }

    /** With these dates. */
    public Programmes dates(ProgrammeDates settled) {
        this.dates = settled;
        return this;
    }

    /** With these themes, in this order. */
    public Programmes themes(String... keys) {
        for (String key : keys) {
            themes.add(new Theme(key, LocalText.nb("Tema " + key), null));
        }
        return this;
    }

    /** With a joint session; the theme may be null. */
    public Programmes joint(int no, String theme, String from, String to) {
        return session(no, SessionKind.JOINT, theme, SessionDate.days(LocalDate.parse(from), LocalDate.parse(to)));
    }

    /** With a joint session of which the semester alone is known, or not even that. */
    public Programmes joint(int no, String theme, String semester) {
        return session(
                no,
                SessionKind.JOINT,
                theme,
                semester == null ? SessionDate.UNKNOWN : SessionDate.in(Semester.of(semester)));
    }

    /** With an experience session on a day. */
    public Programmes experience(int no, String day) {
        return session(no, SessionKind.EXPERIENCE, null, SessionDate.days(LocalDate.parse(day), LocalDate.parse(day)));
    }

    private Programmes session(int no, SessionKind kind, String theme, SessionDate date) {
        sessions.add(sessionOf(no, kind, theme, date));
        return this;
    }

    /** A session by itself, never moved. */
    public static Session sessionOf(Integer no, SessionKind kind, String theme, SessionDate date) {
        SessionDate first = date.hasDay() ? date : null;
        return new Session(0, no, kind, theme, null, null, date, first, Venue.UNSETTLED, 1);
    }

    /** With an active milestone. */
    public Programmes milestone(String key, String phase, String due) {
        milestones.add(milestoneOf(key, phase, due));
        return this;
    }

    /** A milestone by itself. */
    public static Milestone milestoneOf(String key, String phase, String due) {
        return new Milestone(
                key,
                phase,
                LocalText.nb("Milepæl " + key),
                null,
                List.of("KOORDINATOR"),
                DueRule.of(due),
                false,
                false,
                false,
                true);
    }

    /** The programme. */
    public Programme build() {
        return new Programme(
                "prove-2023",
                "ABSOLUTT Prøve",
                ProgrammeState.RUNNING,
                ProgrammeTexts.NONE,
                dates,
                themes,
                sessions,
                milestones,
                1);
    }
}
