// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;

/** Writes what KS tells every municipality of the programme and its sessions, as {@code ks}. */
final class DemoTexts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROGRAMMES = "/rest/absolutt/1.0/programmes/";
    private static final String KS = "ks";
    private static final String TEXTS = "texts";
    private static final String REVISION = "revision";

    private final DemoSite site;
    private final Timetable timetable;

    DemoTexts(DemoSite site, Timetable timetable) {
        this.site = site;
        this.timetable = timetable;
    }

    void write() {
        read("programme-texts").forEach(one -> timetable.at(time(one), () -> writeOfProgramme(one)));
        read("session-texts").forEach(one -> timetable.at(time(one), () -> writeOfSession(one)));
    }

    private void writeOfProgramme(JsonNode one) {
        String path = path(one) + "/plan";
        JsonNode plan = site.get(KS, path);
        boolean isWritten = one.path(TEXTS).properties().stream()
                .anyMatch(text -> !plan.path(TEXTS).path(text.getKey()).isEmpty());
        if (!isWritten) {
            site.put(KS, path + "/" + TEXTS, body(one, plan));
        }
    }

    private void writeOfSession(JsonNode one) {
        int number = one.path("session").asInt();
        for (JsonNode session : site.get(KS, path(one) + "/plan").path("sessions")) {
            if (session.path("no").asInt() == number) {
                String path = path(one) + "/sessions/" + session.path("id").asInt() + "/" + TEXTS;
                JsonNode stored = site.get(KS, path);
                if (stored.path(REVISION).asInt() == 0) {
                    site.put(KS, path, body(one, stored));
                }
            }
        }
    }

    private static ObjectNode body(JsonNode one, JsonNode stored) {
        ObjectNode body = one.path(TEXTS).deepCopy();
        return body.put(REVISION, stored.path(REVISION).asInt());
    }

    private static String path(JsonNode one) {
        return PROGRAMMES + one.path("programme").asText();
    }

    private static LocalDateTime time(JsonNode one) {
        return LocalDateTime.parse(one.path("at").asText());
    }

    private static JsonNode read(String name) {
        try (InputStream in = DemoTexts.class.getResourceAsStream("/demo/" + name + ".json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
