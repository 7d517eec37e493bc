// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.stream.Stream;

/** Writes the indicators and measures of the municipalities, each as the user who added it. */
final class DemoLists {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DemoSite site;
    private final Timetable timetable;

    DemoLists(DemoSite site, Timetable timetable) {
        this.site = site;
        this.timetable = timetable;
    }

    void write() {
        for (JsonNode one : read()) {
            timetable.at(LocalDateTime.parse(one.path("at").asText()), () -> write(one));
        }
    }

    private void write(JsonNode one) {
        String who = one.path("who").asText();
        String spaceKey = DemoMunicipality.spaceKey(one.path("number").asText());
        String path =
                "/rest/absolutt/1.0/spaces/" + spaceKey + "/" + one.path("list").asText();
        JsonNode facts = one.path("facts");
        for (JsonNode stored : site.get(who, path)) {
            if (isSame(facts, stored)) {
                return;
            }
        }
        try {
            site.post(who, path, JSON.writeValueAsString(facts));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By name and, where it has one, period. */
    private static boolean isSame(JsonNode facts, JsonNode stored) {
        return Stream.of("name", "period")
                .allMatch(field ->
                        facts.path(field).asText().equals(stored.path(field).asText()));
    }

    private static JsonNode read() {
        try (InputStream in = DemoLists.class.getResourceAsStream("/demo/lists.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("lists", e);
        }
    }
}
