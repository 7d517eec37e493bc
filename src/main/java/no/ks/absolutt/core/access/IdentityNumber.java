// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a Norwegian national identity number (fødselsnummer) or D-number in a text: eleven digits, together or
 * parted as people part them (day, month, year, 3, 2) by at most two spaces, line breaks, dots, slashes or hyphens, with
 * a possible date and both check digits right (modulus 11). Synthetic numbers, whose month is raised by 40 or 80, count
 * too.
 */
final class IdentityNumber {

    private static final String GAP = "[\\s./\\u00a0\\u2009\\u202f\\u2011\\u2013-]{0,2}";
    private static final Pattern ELEVEN_DIGITS = Pattern.compile(
            "(?<!\\d)\\d\\d" + GAP + "\\d\\d" + GAP + "\\d\\d" + GAP + "\\d{3}" + GAP + "\\d\\d(?!\\d)");
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private IdentityNumber() {}

    static boolean isIn(String text) {
        Matcher matcher = ELEVEN_DIGITS.matcher(text);
        // The next search begins one character on, since one number may begin inside what was another's shape.
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            if (isOne(matcher.group().replaceAll("\\D", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(String digits) {
        return hasDate(digits) && checks(digits, FIRST_WEIGHTS) && checks(digits, SECOND_WEIGHTS);
    }

    private static boolean hasDate(String digits) {
        int written = Integer.parseInt(digits.substring(0, 2));
        int day = written > 40 ? written - 40 : written;
        int month = Integer.parseInt(digits.substring(2, 4)) % 40;
        int year = Integer.parseInt(digits.substring(4, 6));
        return isDate(1900 + year, month, day) || isDate(2000 + year, month, day);
    }

    private static boolean isDate(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static boolean checks(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
