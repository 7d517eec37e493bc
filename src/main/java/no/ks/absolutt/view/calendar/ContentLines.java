// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The lines of an iCalendar file: escaped (RFC 5545, 3.3.11), folded so that none is longer than 75 octets without its end
 * (3.1), each ended by CRLF. Not thread-safe.
 */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value holds nothing that needs escaping. */
    ContentLines raw(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line with a text; none for null. */
    ContentLines text(String name, String text) {
        return text == null ? this : raw(name, escaped(text));
    }

    /** A line with a day. */
    ContentLines day(String name, LocalDate day) {
        return raw(name + ";VALUE=DATE", DAY.format(day));
    }

    /** A line with a moment in UTC, which needs no description of a time zone. */
    ContentLines moment(String name, Instant moment) {
        return raw(name, MOMENT.format(moment));
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Breaks between characters, never inside one; a line that goes on begins with a blank, which counts. */
    private void fold(String line) {
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String written = Character.toString(character);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.append(written);
            octets += size;
        }
        lines.append(END);
    }
}
