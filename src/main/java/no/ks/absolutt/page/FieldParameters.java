// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionTexts.Part;
import no.ks.absolutt.core.programme.TextField;

/**
 * The parameter of {@code absolutt-field}, held against a programme: a text of the programme ({@code aim}), its links
 * ({@code links}), or a text of one of its numbered sessions ({@code reflection-2}).
 *
 * @param field null for links and for what belongs to a session
 * @param session null for what belongs to the programme
 * @param part null for what belongs to the programme
 */
record FieldParameters(TextField field, Session session, Part part) {

    static final String BY_DEFAULT = TextField.AIM.key();

    private static final String LINKS = "links";

    /** The parts that pages of their own ask for; the rest is read where the session is shown. */
    private static final List<Part> PARTS = List.of(Part.ASSIGNMENT, Part.REFLECTION);

    /** Refuses what the programme does not have. */
    static FieldParameters of(Map<String, String> parameters, Programme programme) {
        String wanted = Parameters.text(parameters, "field", BY_DEFAULT);
        if (wanted.equals(LINKS)) {
            return new FieldParameters(null, null, null);
        }
        return TextField.of(wanted)
                .map(field -> new FieldParameters(field, null, null))
                .or(() -> ofSession(wanted, programme))
                .orElseThrow(() -> ParameterFault.notAmong("field", wanted, possible(programme)));
    }

    private static Optional<FieldParameters> ofSession(String wanted, Programme programme) {
        for (Part part : PARTS) {
            for (Session session : programme.numberedSessions()) {
                if (wanted.equals(key(part, session))) {
                    return Optional.of(new FieldParameters(null, session, part));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> possible(Programme programme) {
        List<String> possible = new ArrayList<>();
        for (TextField field : TextField.values()) {
            possible.add(field.key());
        }
        possible.add(LINKS);
        PARTS.forEach(part -> programme.numberedSessions().forEach(session -> possible.add(key(part, session))));
        return possible;
    }

    private static String key(Part part, Session session) {
        return part.key() + "-" + session.no();
    }
}
