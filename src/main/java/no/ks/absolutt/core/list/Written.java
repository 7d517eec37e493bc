// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in one row, told apart by what it is about. Texts are empty where nothing stands.
 *
 * @param number a municipality number as the register writes it, or what stands where one should be
 * @param formulas what the cells say that a spreadsheet has calculated
 */
record Written(int row, String number, String name, String coordinator, String language, List<String> formulas) {

    private static final int DIGITS = 4;
    /** A spreadsheet makes a number of 0301, with or without decimals, and may put a space between the thousands. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}|\\d[ \\u00a0]?\\d{3}|\\d{3})(?:[.,]0*)?");

    /** «3420 Elverum», «3420 – Elverum», «3420: Elverum». */
    private static final Pattern NUMBER_AND_NAME = Pattern.compile("(\\d{2,4})[\\s:.–-]+(\\D.*)");

    /** «Elverum (3420)». */
    private static final Pattern NAME_AND_NUMBER = Pattern.compile("(\\D+?)[\\s,]*\\(?(\\d{4})\\)?");

    /** «Kari Nordmann &lt;kari@elverum.kommune.no&gt;», as it is copied out of a mail program. */
    private static final Pattern IN_BRACKETS = Pattern.compile(".*<\\s*(?:mailto:)?([^<>\\s]+)\\s*>.*");

    /** The municipality as it was written, number before name. */
    String municipality() {
        return (number + " " + name).strip();
    }

    boolean hasNumber() {
        return !number.isEmpty();
    }

    boolean hasName() {
        return !name.isEmpty();
    }

    /** The same with a text that may be a number, a name or both put in its places. */
    Written withMunicipality(String text) {
        Matcher both = NUMBER_AND_NAME.matcher(text);
        if (both.matches()) {
            return with(number(both.group(1)), both.group(2));
        }
        Matcher reversed = NAME_AND_NUMBER.matcher(text);
        if (reversed.matches()) {
            return with(reversed.group(2), reversed.group(1));
        }
        return NUMBER.matcher(text).matches() ? with(number(text), name) : with(number, text);
    }

    /** The number with the zero in front that a spreadsheet has left out; another text as it is. */
    static String number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        String digits = matcher.group(1).replaceAll("\\D", "");
        return digits.length() == DIGITS - 1 ? "0" + digits : digits;
    }

    /** The address alone, where a name stands in front of it. */
    static String user(String text) {
        Matcher matcher = IN_BRACKETS.matcher(text);
        return matcher.matches() ? matcher.group(1) : text.replaceFirst("(?i)^mailto:", "");
    }

    private Written with(String newNumber, String newName) {
        return new Written(row, newNumber, newName, coordinator, language, formulas);
    }
}
