// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Half a year, as the sources date some sessions. Spring ends on 30 June, autumn on 31 December.
 *
 * @param half 1 for spring, 2 for autumn
 */
public record Semester(int year, int half) {

    private static final Pattern CODE = Pattern.compile("(\\d{4})-H([12])");

    /**
     * Reads a code such as {@code 2020-H2}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Semester of(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a semester: " + code);
        }
        return new Semester(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The code, such as {@code 2020-H2}. */
    public String code() {
        return year + "-H" + half;
    }

    /** The last day. */
    public LocalDate end() {
        return half == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }
}
