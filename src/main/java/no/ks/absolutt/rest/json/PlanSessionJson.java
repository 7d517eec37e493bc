// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;

/**
 * A session as KS changes it.
 *
 * @param first the first day it had; null while it never had one
 * @param last the last day of its first date
 */
public record PlanSessionJson(
        int id,
        Integer no,
        String kind,
        String theme,
        LocalTextJson title,
        LocalTextJson subtitle,
        String from,
        String to,
        String semester,
        String first,
        String last,
        String mode,
        String place,
        String link,
        Integer maximum,
        int revision) {

    /** The session. */
    public static PlanSessionJson of(Session session) {
        SessionDate first = session.firstDate() == null ? SessionDate.UNKNOWN : session.firstDate();
        Semester semester = session.date().semester();
        return new PlanSessionJson(
                session.id(),
                session.no(),
                session.kind().name(),
                session.theme(),
                LocalTextJson.of(session.title()),
                LocalTextJson.of(session.subtitle()),
                Times.day(session.from()),
                Times.day(session.to()),
                semester == null ? null : semester.code(),
                Times.day(first.from()),
                Times.day(first.to()),
                session.venue().mode().name(),
                session.venue().place(),
                session.venue().link(),
                session.venue().maximum(),
                session.revision());
    }
}
