// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** Writes what municipalities say in their role maps. What is there already is refused, which is as it should be. */
final class DemoRoles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CODE = "code";
    private static final int ADDED = 201;
    private static final int OK = 200;
    private static final int SAME_NAME = 400;
    private static final int STALE = 409;

    private final DemoSite site;
    private final Timetable timetable;
    private final Map<String, Integer> revisions = new HashMap<>();

    /** One thing said; {@code what} is the end of the address: something is added where it names a list alone. */
    private record Said(LocalDateTime at, String who, String number, String what, ObjectNode body) {

        String address() {
            return "/rest/absolutt/1.0/spaces/" + DemoMunicipality.spaceKey(number) + "/" + what;
        }

        boolean adds() {
            return !what.contains("/");
        }

        String fact() {
            return number + " " + what + " " + body.path("layer").asText();
        }
    }

    DemoRoles(DemoSite site, Timetable timetable) {
        this.site = site;
        this.timetable = timetable;
    }

    void write() {
        DemoTable.read("roles", DemoRoles::said).forEach(said -> timetable.at(said.at(), () -> write(said)));
    }

    private void write(Said said) {
        DemoSite.Answer answer = said.adds()
                ? site.tryToPost(said.who(), said.address(), said.body().toString())
                : site.tryToPut(said.who(), said.address(), onTop(said));
        boolean isThere = answer.status() == (said.adds() ? SAME_NAME : STALE);
        if (!isThere && answer.status() != (said.adds() ? ADDED : OK)) {
            throw new IllegalStateException("Demo data: " + said + " answered " + answer);
        }
    }

    private ObjectNode onTop(Said said) {
        int before = revisions.merge(said.fact(), 1, Integer::sum) - 1;
        ObjectNode body = said.body().put("revision", before);
        return body.path(CODE).asText("?").isEmpty() ? body.putNull(CODE) : body;
    }

    private static Said said(DemoTable.Row row) {
        try {
            return new Said(
                    LocalDateTime.of(LocalDate.parse(row.get("day")), LocalTime.parse(row.get("time"))),
                    row.get("who"),
                    row.get("number"),
                    row.get("what"),
                    (ObjectNode) JSON.readTree(row.get("body")));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
