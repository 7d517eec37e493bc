// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.text.Message;

/** What a session is called in messages and in the log: by its kind and number. */
final class SessionName {

    private SessionName() {}

    /** As a message inside other messages. */
    static Message of(Session session) {
        return Message.of("session.name." + session.kind(), session.no() == null ? "" : String.valueOf(session.no()));
    }

    /** As the log's subject: kind and number, or kind and row id where there is no number. */
    static String subject(Session session) {
        return session.no() == null ? session.kind() + " " + session.id() : session.kind() + " " + session.no();
    }
}
