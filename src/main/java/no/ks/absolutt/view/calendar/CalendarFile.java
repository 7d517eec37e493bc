// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view.calendar;

import java.time.Instant;
import java.util.List;

/** A calendar file, as Outlook and others import or subscribe to it. Immutable. */
final class CalendarFile {

    private static final String PRODUCT = "-//KS//ABSOLUTT for Confluence//NO";

    private CalendarFile() {}

    /**
     * The file.
     *
     * @param name of the calendar
     * @param written the moment it is written
     */
    static byte[] of(String name, List<CalendarEntry> entries, Instant written) {
        ContentLines lines = new ContentLines()
                .raw("BEGIN", "VCALENDAR")
                .raw("VERSION", "2.0")
                .raw("PRODID", PRODUCT)
                .raw("CALSCALE", "GREGORIAN")
                .raw("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", name)
                .raw("X-WR-TIMEZONE", "Europe/Oslo");
        for (CalendarEntry entry : entries) {
            lines.raw("BEGIN", "VEVENT").moment("DTSTAMP", written);
            entry.writeTo(lines);
            lines.raw("TRANSP", "OPAQUE").raw("END", "VEVENT");
        }
        return lines.raw("END", "VCALENDAR").bytes();
    }
}
