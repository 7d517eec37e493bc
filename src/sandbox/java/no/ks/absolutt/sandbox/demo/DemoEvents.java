// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Plans the meetings, theme days and cases of the municipalities, each as the user who wrote it down. */
final class DemoEvents {

    private static final List<String> FIELDS =
            List.of("kind", "title", "from", "begins", "ends", "place", "link", "note");

    private final DemoSite site;
    private final Timetable timetable;

    DemoEvents(DemoSite site, Timetable timetable) {
        this.site = site;
        this.timetable = timetable;
    }

    void write() {
        DemoTable.read("events", row -> row)
                .forEach(row -> timetable.at(
                        LocalDateTime.of(LocalDate.parse(row.get("day")), LocalTime.parse(row.get("time"))),
                        () -> write(row)));
    }

    private void write(DemoTable.Row row) {
        String who = row.get("who");
        String path = "/rest/absolutt/1.0/spaces/" + DemoMunicipality.spaceKey(row.get("number")) + "/events";
        for (JsonNode stored : site.get(who, path)) {
            boolean isSame = stored.path("kind").asText().equals(row.get("kind"))
                    && stored.path("from").asText().equals(row.get("from"));
            if (isSame) {
                return;
            }
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        FIELDS.stream().filter(field -> row.get(field) != null).forEach(field -> body.put(field, row.get(field)));
        site.post(who, path, body.toString());
    }
}
