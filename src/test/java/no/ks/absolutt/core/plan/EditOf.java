// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.time.LocalDate;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.Venue;

/** Builds what KS wants of a session: as it is, but without a date until one is given. */
final class EditOf {

    private final Session session;
    private Integer no;
    private String theme;
    private LocalDate from;
    private LocalDate to;
    private String semester;
    private Venue venue;
    private boolean correction;

    EditOf(Session session) {
        this.session = session;
        this.no = session.no();
        this.theme = session.theme();
        this.venue = session.venue();
    }

    SessionEdit number(int number) {
        this.no = number;
        return edit();
    }

    EditOf theme(String key) {
        this.theme = key;
        return this;
    }

    EditOf on(LocalDate first, LocalDate last) {
        this.from = first;
        this.to = last;
        return this;
    }

    EditOf in(String code) {
        this.semester = code;
        return this;
    }

    EditOf at(Venue place) {
        this.venue = place;
        return this;
    }

    EditOf correcting() {
        this.correction = true;
        return this;
    }

    SessionEdit edit() {
        return new SessionEdit(
                session.kind(), no, theme, session.title(), session.subtitle(), from, to, semester, venue, correction);
    }
}
