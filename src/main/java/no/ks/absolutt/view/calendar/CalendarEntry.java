// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import no.ks.absolutt.core.event.EventTime;
import no.ks.absolutt.core.programme.Today;

/**
 * An entry of a calendar file. Immutable.
 *
 * @param uid the same in every file for ever; by it a calendar knows an entry that it has already
 * @param sequence grows with each change, by which a calendar sees that this is newer than what it has
 * @param location or null
 * @param description or null
 * @param address where more is to be read, absolute; or null
 */
record CalendarEntry(
        String uid, int sequence, String summary, EventTime time, String location, String description, String address) {

    void writeTo(ContentLines lines) {
        lines.raw("UID", uid).raw("SEQUENCE", String.valueOf(sequence)).text("SUMMARY", summary);
        if (time.begins() == null) {
            // The end is the first day that is not among its days (RFC 5545, 3.6.1).
            lines.day("DTSTART", time.from()).day("DTEND", time.to().plusDays(1));
        } else {
            writeMoment(lines, "DTSTART", time.from(), time.begins());
            writeMoment(
                    lines, "DTEND", end(), time.ends() == null ? time.begins().plusHours(1) : time.ends());
        }
        lines.text("LOCATION", location).text("DESCRIPTION", description);
        if (address != null) {
            lines.raw("URL", address);
        }
    }

    /** Without an end it lasts an hour, perhaps past midnight. */
    private LocalDate end() {
        if (time.ends() != null) {
            return time.to();
        }
        boolean pastMidnight = time.begins().plusHours(1).isBefore(time.begins());
        return pastMidnight ? time.from().plusDays(1) : time.from();
    }

    private static void writeMoment(ContentLines lines, String name, LocalDate day, LocalTime time) {
        lines.moment(name, day.atTime(time).atZone(Today.ZONE).toInstant());
    }
}
