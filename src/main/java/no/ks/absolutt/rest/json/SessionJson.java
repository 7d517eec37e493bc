// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.view.Words;

/** A session of a programme. Codes and nulls as the contract's "Values" gives them. */
public record SessionJson(
        Integer no,
        String kind,
        String theme,
        String title,
        String subtitle,
        String from,
        String to,
        String semester,
        String mode,
        String place,
        int revision) {

    static SessionJson of(Session session, Words words) {
        return new SessionJson(
                session.isNumbered() ? session.no() : null,
                session.kind().name(),
                session.theme(),
                words.local(session.title()),
                words.local(session.subtitle()),
                Times.day(session.from()),
                Times.day(session.to()),
                session.date().semester() == null
                        ? null
                        : session.date().semester().code(),
                session.venue().mode().name(),
                session.venue().place(),
                session.revision());
    }
}
