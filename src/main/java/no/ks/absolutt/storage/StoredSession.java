// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import java.time.LocalDate;
import java.util.Map;
import no.ks.absolutt.core.programme.Mode;
import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.programme.Venue;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.storage.row.SessionRow;

/** A session as a row. */
final class StoredSession {

    private StoredSession() {}

    static Session of(SessionRow row) {
        LocalDate first = Columns.day(row.getFirstFrom());
        return new Session(
                row.getID(),
                row.getSessionNo(),
                SessionKind.valueOf(row.getKind()),
                Columns.text(row.getThemeKey()),
                Columns.text(row.getTitleNb(), row.getTitleNn(), row.getTitleEn()),
                Columns.text(row.getSubtitleNb(), row.getSubtitleNn(), row.getSubtitleEn()),
                date(row),
                first == null ? null : SessionDate.days(first, Columns.day(row.getFirstTo())),
                new Venue(
                        Mode.valueOf(row.getHeldAs()),
                        Columns.text(row.getVenue()),
                        Columns.text(row.getLink()),
                        row.getMaximum()),
                row.getRevision());
    }

    private static SessionDate date(SessionRow row) {
        String semester = Columns.text(row.getSemester());
        LocalDate from = Columns.day(row.getFromDay());
        if (from != null) {
            return SessionDate.days(from, Columns.day(row.getToDay()));
        }
        return semester == null ? SessionDate.UNKNOWN : SessionDate.in(Semester.of(semester));
    }

    /** The row to be made for a new session. */
    static Map<String, Object> columns(String programme, Session session) {
        return new Columns()
                .with(SessionRow.PROGRAMME_KEY, programme)
                .with(SessionRow.SESSION_NO, session.no())
                .with(SessionRow.KIND, session.kind())
                .with(SessionRow.THEME_KEY, session.theme())
                .with(SessionRow.TITLE_NB, SessionRow.TITLE_NN, SessionRow.TITLE_EN, session.title())
                .with(SessionRow.SUBTITLE_NB, SessionRow.SUBTITLE_NN, SessionRow.SUBTITLE_EN, session.subtitle())
                .with(SessionRow.FROM_DAY, session.from())
                .with(SessionRow.TO_DAY, session.to())
                .with(SessionRow.SEMESTER, semester(session))
                .with(SessionRow.FIRST_FROM, firstFrom(session))
                .with(SessionRow.FIRST_TO, firstTo(session))
                .with(SessionRow.HELD_AS, session.venue().mode())
                .with(SessionRow.VENUE, session.venue().place())
                .with(SessionRow.LINK, session.venue().link())
                .with(SessionRow.MAXIMUM, session.venue().maximum())
                .with(SessionRow.REVISION, session.revision())
                .values();
    }

    /** Writes a session that is there into its row; the row is still to be saved. */
    static void write(Session session, SessionRow row) {
        row.setSessionNo(session.no());
        row.setKind(session.kind().name());
        row.setThemeKey(session.theme());
        writeTitles(session, row);
        row.setFromDay(Columns.written(session.from()));
        row.setToDay(Columns.written(session.to()));
        row.setSemester(semester(session));
        row.setFirstFrom(Columns.written(firstFrom(session)));
        row.setFirstTo(Columns.written(firstTo(session)));
        row.setHeldAs(session.venue().mode().name());
        row.setVenue(session.venue().place());
        row.setLink(session.venue().link());
        row.setMaximum(session.venue().maximum());
        row.setRevision(session.revision());
    }

    private static void writeTitles(Session session, SessionRow row) {
        LocalText title = session.title();
        LocalText subtitle = session.subtitle();
        row.setTitleNb(title == null ? null : title.nb());
        row.setTitleNn(title == null ? null : title.nn());
        row.setTitleEn(title == null ? null : title.en());
        row.setSubtitleNb(subtitle == null ? null : subtitle.nb());
        row.setSubtitleNn(subtitle == null ? null : subtitle.nn());
        row.setSubtitleEn(subtitle == null ? null : subtitle.en());
    }

    private static String semester(Session session) {
        Semester semester = session.date().semester();
        return semester == null ? null : semester.code();
    }

    private static LocalDate firstFrom(Session session) {
        return session.firstDate() == null ? null : session.firstDate().from();
    }

    private static LocalDate firstTo(Session session) {
        return session.firstDate() == null ? null : session.firstDate().to();
    }
}
