// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.time.Instant;
import java.time.LocalDate;

/** Days and times as the contract writes them. Null stays null. */
final class Times {

    private Times() {}

    /** {@code YYYY-MM-DD}. */
    static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** UTC, ISO 8601. */
    static String time(Instant time) {
        return time == null ? null : time.toString();
    }
}
