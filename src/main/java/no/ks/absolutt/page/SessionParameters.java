// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;

/**
 * The parameters of {@code absolutt-session}.
 *
 * @param number of a session, or {@link #NEXT}; not yet held against a programme
 */
record SessionParameters(String number) {

    static final String NEXT = "next";

    static SessionParameters of(Map<String, String> parameters) {
        return new SessionParameters(Parameters.text(parameters, "number", NEXT));
    }

    boolean isNext() {
        return number.equals(NEXT);
    }

    /** The session with that number. Refuses a number that the programme does not have, and what is no number. */
    Session sessionOf(Programme programme) {
        return found(number, programme, List.of(NEXT));
    }

    /** As {@link #sessionOf}, for a macro that does not know {@link #NEXT}. */
    static Session numbered(String number, Programme programme) {
        return found(number, programme, List.of());
    }

    private static Session found(String number, Programme programme, List<String> besides) {
        List<Session> numbered = programme.numberedSessions();
        return numbered.stream()
                .filter(session -> String.valueOf(session.no()).equals(number))
                .findFirst()
                .orElseThrow(() -> ParameterFault.noSession(number, possible(numbered, besides)));
    }

    private static List<String> possible(List<Session> numbered, List<String> besides) {
        List<String> possible = new ArrayList<>(besides);
        numbered.stream().map(Session::no).map(String::valueOf).forEach(possible::add);
        return possible;
    }
}
