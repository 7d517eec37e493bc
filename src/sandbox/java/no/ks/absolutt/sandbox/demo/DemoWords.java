// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Writes what municipalities say in their own words, and what their participants report. */
final class DemoWords {

    private static final String SPACES = "/rest/absolutt/1.0/spaces/";

    private final DemoSite site;
    private final Timetable timetable;

    DemoWords(DemoSite site, Timetable timetable) {
        this.site = site;
        this.timetable = timetable;
    }

    /**
     * One sentence or answer.
     *
     * @param kind last part of the call: {@code sentences} or {@code answers}
     */
    private record Statement(LocalDateTime at, String who, String number, String kind, String theme, String text) {}

    /**
     * One report, and what became of it the next morning.
     *
     * @param settled {@code accept} or {@code dismiss}; null for nothing yet
     * @param by user name; null where it is open
     */
    private record Report(
            LocalDateTime at,
            String who,
            String number,
            String milestone,
            String kind,
            String line,
            String settled,
            String by) {}

    void write() {
        DemoTable.read(
                        "statements",
                        row -> new Statement(
                                at(row),
                                row.get("who"),
                                row.get("number"),
                                row.get("kind"),
                                row.get("theme"),
                                row.get("text")))
                .forEach(one -> timetable.at(one.at, () -> write(one)));
        List<Report> reports = DemoTable.read(
                "reports",
                row -> new Report(
                        at(row),
                        row.get("who"),
                        row.get("number"),
                        row.get("milestone"),
                        row.get("kind"),
                        row.get("line"),
                        row.get("settled"),
                        row.get("by")));
        reports.forEach(one -> timetable.at(one.at, () -> write(one)));
        reports.stream()
                .filter(one -> one.settled != null)
                .forEach(one -> timetable.at(one.at.plusHours(12), () -> settle(one)));
    }

    private static LocalDateTime at(DemoTable.Row row) {
        return LocalDateTime.of(LocalDate.parse(row.get("day")), LocalTime.parse(row.get("time")));
    }

    private void write(Statement one) {
        String path = SPACES + DemoMunicipality.spaceKey(one.number) + "/" + one.kind;
        boolean isThere = false;
        for (JsonNode statement : site.get(one.who, path)) {
            isThere |= statement.path("theme").asText().equals(one.theme)
                    && statement.path("revision").asInt() > 0;
        }
        if (!isThere) {
            ObjectNode body =
                    JsonNodeFactory.instance.objectNode().put("text", one.text).put("revision", 0);
            site.put(one.who, path + "/" + one.theme, body);
        }
    }

    private void write(Report one) {
        String path = SPACES + DemoMunicipality.spaceKey(one.number) + "/reports";
        for (JsonNode report : site.get(one.who, path)) {
            if (report.path("milestone").asText().equals(one.milestone)) {
                return;
            }
        }
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("milestone", one.milestone)
                .put("kind", one.kind)
                .put("line", one.line);
        site.post(one.who, path, body.toString());
    }

    private void settle(Report one) {
        String path = SPACES + DemoMunicipality.spaceKey(one.number) + "/reports";
        for (JsonNode report : site.get(one.by, path)) {
            boolean isMeant = report.path("milestone").asText().equals(one.milestone)
                    && report.path("state").asText().equals("OPEN");
            if (isMeant) {
                String act = path + "/" + report.path("id").asInt() + "/" + one.settled;
                site.post(
                        one.by, act, "{\"revision\":" + report.path("revision").asInt() + "}");
            }
        }
    }
}
