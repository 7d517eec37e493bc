// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.time.LocalDate;
import java.util.Objects;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.WebLink;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.programme.Venue;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.core.text.Message;

/**
 * A session as KS wants it, whole.
 *
 * @param no for joint and experience sessions; null for others
 * @param theme key of a theme of the programme; null for none
 * @param title null to be known by its number
 * @param from first day; null for none
 * @param to last day; null for a session of one day
 * @param semester code such as {@code 2027-H1}, where no day is known; null for none
 * @param correction whether the date was wrong from the start: nobody is then told that it was moved
 */
public record SessionEdit(
        SessionKind kind,
        Integer no,
        String theme,
        LocalText title,
        LocalText subtitle,
        LocalDate from,
        LocalDate to,
        String semester,
        Venue venue,
        boolean correction) {

    private static final int LAST_NUMBER = 99;
    private static final int MOST_PARTICIPANTS = 10_000;

    /**
     * A new session of the programme.
     *
     * @throws Refusal INVALID for what a programme cannot hold
     */
    Session made(Programme programme) {
        return checked(
                programme, new Session(0, no, kind, theme, title, subtitle, SessionDate.UNKNOWN, null, venue, 0));
    }

    /**
     * The session as it would be.
     *
     * @throws Refusal INVALID for what the programme cannot hold
     */
    Session appliedTo(Programme programme, Session before) {
        return checked(programme, before);
    }

    private Session checked(Programme programme, Session before) {
        Session renamed = new Session(
                before.id(),
                checkedNumber(programme, before),
                kind,
                checkedTheme(programme),
                PlanText.orNull("title", title, PlanText.TITLE_LIMIT),
                PlanText.orNull("subtitle", subtitle, PlanText.TITLE_LIMIT),
                before.date(),
                before.firstDate(),
                checkedVenue(),
                before.revision());
        SessionDate date = date();
        if (date.equals(before.date())) {
            return renamed;
        }
        return correction ? renamed.correctedTo(date) : renamed.movedTo(date);
    }

    private SessionDate date() {
        PlanDay.checked("from", from);
        PlanDay.checked("to", to);
        PlanDay.requireForwards("to", from, to);
        if (from == null && to != null) {
            throw Refusal.invalid("from", Message.of("plan.refused.from"));
        }
        if (from != null && semester != null) {
            throw Refusal.invalid("semester", Message.of("plan.refused.semester.day"));
        }
        if (from != null) {
            return SessionDate.days(from, to == null ? from : to);
        }
        return semester == null ? SessionDate.UNKNOWN : SessionDate.in(checkedSemester());
    }

    private Semester checkedSemester() {
        try {
            Semester checked = Semester.of(semester);
            PlanDay.checked("semester", checked.end());
            return checked;
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("semester", Message.of("plan.refused.semester"));
        }
    }

    private Integer checkedNumber(Programme programme, Session before) {
        if (!kind.isNumbered()) {
            return null;
        }
        if (no == null || no < 1 || no > LAST_NUMBER) {
            throw Refusal.invalid("no", Message.of("plan.refused.number", LAST_NUMBER));
        }
        boolean taken = programme.numberedSessions().stream()
                .anyMatch(other -> other.no().equals(no) && other.id() != before.id());
        if (taken) {
            throw Refusal.invalid("no", Message.of("plan.refused.number.taken", no));
        }
        return no;
    }

    private String checkedTheme(Programme programme) {
        if (theme != null && programme.theme(theme).isEmpty()) {
            throw Refusal.invalid("theme", Message.of("plan.refused.theme"));
        }
        return theme;
    }

    private Venue checkedVenue() {
        Integer maximum = venue.maximum();
        if (maximum != null && (maximum < 1 || maximum > MOST_PARTICIPANTS)) {
            throw Refusal.invalid("maximum", Message.of("plan.refused.maximum", MOST_PARTICIPANTS));
        }
        return new Venue(
                Objects.requireNonNull(venue.mode()),
                FreeText.checked("place", venue.place(), PlanText.TITLE_LIMIT),
                WebLink.checked("link", venue.link()),
                maximum);
    }
}
