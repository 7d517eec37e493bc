// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Says of milestones that they still stand after the first session, for those municipalities that have come so far. */
final class DemoConfirmations {

    private final DemoSite site;
    private final Timetable timetable;

    DemoConfirmations(DemoSite site, Timetable timetable) {
        this.site = site;
        this.timetable = timetable;
    }

    /**
     * One confirmation; done twice it changes nothing.
     *
     * @param phase null for all phases
     */
    private record Said(LocalDateTime at, String who, String number, String phase) {}

    void write() {
        DemoTable.read(
                        "confirmations",
                        row -> new Said(
                                LocalDateTime.of(LocalDate.parse(row.get("day")), LocalTime.parse(row.get("time"))),
                                row.get("who"),
                                row.get("number"),
                                row.get("phase")))
                .forEach(said -> timetable.at(said.at, () -> write(said)));
    }

    private void write(Said said) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (said.phase != null) {
            body.put("phase", said.phase);
        }
        String spaceKey = DemoMunicipality.spaceKey(said.number);
        site.post(said.who, "/rest/absolutt/1.0/spaces/" + spaceKey + "/progress/confirm", body.toString());
    }
}
