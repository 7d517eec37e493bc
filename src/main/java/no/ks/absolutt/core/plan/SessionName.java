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

    /** As the log's subject, in the words that KS knows it by: «Samling 2», «Fagøkt: Tall i skolen». */
    static String subject(Session session) {
        String name =
                switch (session.kind()) {
                    case JOINT -> "Samling " + session.no();
                    case EXPERIENCE -> "Erfaringssamling";
                    case COORDINATOR -> "Koordinatorsamling";
                    case PROFESSIONAL -> "Fagøkt";
                    case INFORMATION -> "Informasjonsmøte";
                };
        boolean titled = session.no() == null && session.title() != null;
        return titled ? name + ": " + session.title().nb() : name;
    }
}
