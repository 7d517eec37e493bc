// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as the host's own screens write them: bokmål, in Oslo. */
final class DayWords {

    private static final Locale NORWEGIAN = new Locale("no", "NO");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private DayWords() {}

    /** Such as "mandag 12. april 2021". */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy", NORWEGIAN).format(day);
    }

    /** Such as "12. apr. 2021 kl. 10.30". */
    static String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d. MMM yyyy 'kl.' HH.mm", NORWEGIAN).format(moment.atZone(OSLO));
    }
}
