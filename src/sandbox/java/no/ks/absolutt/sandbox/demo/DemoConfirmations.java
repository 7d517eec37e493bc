// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Says for a whole space that what must be confirmed again still stands. Saying it twice changes nothing. */
final class DemoConfirmations {

    private final DemoSite site;
    private final Timetable timetable;

    DemoConfirmations(DemoSite site, Timetable timetable) {
        this.site = site;
        this.timetable = timetable;
    }

    private record Confirmation(LocalDateTime at, String who, String number) {}

    void write() {
        List<Confirmation> all = DemoTable.read(
                "confirmations",
                row -> new Confirmation(
                        LocalDateTime.of(LocalDate.parse(row.get("day")), LocalTime.parse(row.get("time"))),
                        row.get("who"),
                        row.get("number")));
        all.forEach(one -> timetable.at(
                one.at,
                () -> site.post(
                        one.who,
                        "/rest/absolutt/1.0/spaces/" + DemoMunicipality.spaceKey(one.number) + "/progress/confirm",
                        "{}")));
    }
}
