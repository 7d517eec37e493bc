// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Puts people in the groups of the municipalities, and writes whom they had with them at a session. */
final class DemoGroups {

    private static final List<String> FIELDS = List.of("group", "role", "kind", "user", "contact");

    private final DemoSite site;
    private final Timetable timetable;

    DemoGroups(DemoSite site, Timetable timetable) {
        this.site = site;
        this.timetable = timetable;
    }

    void write() {
        DemoTable.read("groups", Line::of).forEach(line -> timetable.at(line.at(), () -> seat(line)));
        DemoTable.read("representation", Line::of).forEach(line -> timetable.at(line.at(), () -> note(line)));
    }

    private void seat(Line line) {
        String path = line.path("group");
        JsonNode members = site.get(line.who(), path).path("members");
        if (find(members, line.get("group"), line.get("role")) == null) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            FIELDS.stream().filter(field -> line.get(field) != null).forEach(field -> body.put(field, line.get(field)));
            JsonNode principal = find(members, line.get("group"), line.get("deputyOf"));
            if (principal != null) {
                body.put("deputyOf", principal.path("id").asInt());
            }
            site.post(line.who(), path, body.toString());
        }
    }

    private static JsonNode find(JsonNode members, String group, String role) {
        for (JsonNode member : members) {
            if (member.path("group").asText().equals(group)
                    && member.path("role").asText().equals(role)) {
                return member;
            }
        }
        return null;
    }

    private void note(Line line) {
        String path = line.path("representation");
        int session = Integer.parseInt(line.get("session"));
        JsonNode said = site.get(line.who(), path).path(session - 1);
        if (said.path("revision").asInt() == 0) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.put("revision", 0).put("number", Integer.parseInt(line.get("present")));
            Stream.of(line.get("kinds").split(" ")).forEach(body.putArray("kinds")::add);
            site.put(line.who(), path + "/" + session, body);
        }
    }

    /** A row of one of the tables: who does it in which space, and when. */
    private record Line(DemoTable.Row row, LocalDateTime at, String who) {

        static Line of(DemoTable.Row row) {
            LocalDateTime at = LocalDateTime.of(LocalDate.parse(row.get("day")), LocalTime.parse(row.get("time")));
            return new Line(row, at, row.get("who"));
        }

        String get(String column) {
            return row.get(column);
        }

        String path(String what) {
            return "/rest/absolutt/1.0/spaces/" + DemoMunicipality.spaceKey(get("number")) + "/" + what;
        }
    }
}
