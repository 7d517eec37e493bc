// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Writes what KS answers to municipalities of Innlandet that need support. */
final class DemoSupport {

    private static final String REQUESTS = "/rest/absolutt/1.0/programmes/innlandet-2021-2022/support";

    private final DemoSite site;
    private final Timetable timetable;

    DemoSupport(DemoSite site, Timetable timetable) {
        this.site = site;
        this.timetable = timetable;
    }

    private record Reply(LocalDateTime at, String number, String milestone, String answer) {

        boolean isTo(JsonNode request) {
            return request.path("number").asText().equals(number)
                    && request.path("milestone").asText().equals(milestone);
        }
    }

    void write() {
        List<Reply> replies = DemoTable.read(
                "support",
                row -> new Reply(
                        LocalDateTime.of(LocalDate.parse(row.get("day")), LocalTime.parse(row.get("time"))),
                        row.get("number"),
                        row.get("milestone"),
                        row.get("answer")));
        replies.forEach(reply -> timetable.at(reply.at, () -> write(reply)));
    }

    private void write(Reply reply) {
        for (JsonNode request : site.get("ks", REQUESTS)) {
            if (reply.isTo(request) && request.path("revision").asInt() == 0) {
                ObjectNode body = JsonNodeFactory.instance
                        .objectNode()
                        .put("answer", reply.answer)
                        .put("asked", request.path("asked").asInt())
                        .put("revision", 0);
                site.put("ks", REQUESTS + "/" + reply.number + "/" + reply.milestone, body);
            }
        }
    }
}
