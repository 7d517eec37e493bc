// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.programme.Mode;
import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.programme.Venue;

/** The sessions of a programme in JSON, whose codes are Norwegian. */
final class JsonSessions {

    private static final int NOT_STORED = 0;
    private static final int FIRST_REVISION = 1;

    private JsonSessions() {}

    static List<Session> read(JsonNode nodes) {
        List<Session> sessions = new ArrayList<>();
        nodes.forEach(node -> sessions.add(session(node)));
        sessions.sort(Session.BY_NUMBER);
        return List.copyOf(sessions);
    }

    private static Session session(JsonNode node) {
        SessionDate date = date(node);
        return new Session(
                NOT_STORED,
                Json.number(node, "no"),
                kind(Json.text(node, "kind")),
                Json.text(node, "theme"),
                Json.local(node, "title"),
                Json.local(node, "subtitle"),
                date,
                date.hasDay() ? date : null,
                new Venue(mode(Json.text(node, "mode")), Json.text(node, "place"), null, null),
                FIRST_REVISION);
    }

    private static SessionDate date(JsonNode node) {
        LocalDate from = Json.day(node, "from");
        String semester = Json.text(node, "semester");
        if (from != null) {
            return SessionDate.days(from, Json.day(node, "to"));
        }
        return semester == null ? SessionDate.UNKNOWN : SessionDate.in(Semester.of(semester));
    }

    private static SessionKind kind(String code) {
        return switch (code) {
            case "FELLESSAMLING" -> SessionKind.JOINT;
            case "ERFARINGSSAMLING" -> SessionKind.EXPERIENCE;
            case "KOORDINATORSAMLING" -> SessionKind.COORDINATOR;
            case "FAGOKT" -> SessionKind.PROFESSIONAL;
            case "INFORMASJONSMOTE" -> SessionKind.INFORMATION;
            default -> throw PluginFile.PROGRAMMES.fault("unknown kind of session " + code);
        };
    }

    private static Mode mode(String code) {
        if (code == null) {
            return Mode.UNSETTLED;
        }
        return switch (code) {
            case "DIGITAL" -> Mode.DIGITAL;
            case "FYSISK" -> Mode.PHYSICAL;
            case "HYBRID" -> Mode.HYBRID;
            case "IKKE_AVKLART" -> Mode.UNSETTLED;
            default -> throw PluginFile.PROGRAMMES.fault("unknown mode " + code);
        };
    }
}
