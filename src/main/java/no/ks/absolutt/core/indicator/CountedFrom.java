// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.text.Message;

/**
 * How many a percentage is counted from. A number below {@link #FEWEST} is not kept: only that it is below.
 *
 * @param number the number; 0 for fewer than {@link #FEWEST}
 * @param atLeast whether it may be more: published figures often say only that it is enough
 */
public record CountedFrom(int number, boolean atLeast) {

    /** The fewest that a percentage is shown for (issue 4, point 6). */
    public static final int FEWEST = 20;

    /** Fewer than {@link #FEWEST}. */
    public static final CountedFrom TOO_FEW = new CountedFrom(0, false);

    private static final String FEW_CODE = FactDeed.TOO_FEW;
    private static final String OR_MORE = "+";
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:minst|over|mer enn|meir enn|at least|more than|>|≥) ?(.+)|(.+?) ?(?:\\+|eller flere|eller fleire)");
    private static final Pattern FEW =
            Pattern.compile("(?:(?:færre|mindre|fewer|less) (?:enn|than) |under |< ?)" + FEWEST);

    /**
     * What was typed.
     *
     * @param field to be named in the refusal
     * @throws Refusal INVALID when it is no whole number above 0; what was typed is not repeated
     */
    static CountedFrom of(String field, String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (FEW.matcher(plain).matches()) {
            return TOO_FEW;
        }
        Matcher atLeast = AT_LEAST.matcher(plain);
        boolean more = atLeast.matches();
        String said = more ? (atLeast.group(1) == null ? atLeast.group(2) : atLeast.group(1)) : plain;
        TypedNumber typed = TypedNumber.of(field, said);
        if (typed.isFewerThanFive()) {
            return TOO_FEW;
        }
        int number = whole(field, typed);
        return number < FEWEST ? TOO_FEW : new CountedFrom(number, more);
    }

    /** As it is stored, logged and typed: {@code 250}, {@code 20+} or {@code <20}. */
    public String code() {
        return isTooFew() ? FEW_CODE : number + (atLeast ? OR_MORE : "");
    }

    /** What {@link #code} means; null for null. */
    public static CountedFrom ofCode(String code) {
        if (code == null || code.equals(FEW_CODE)) {
            return code == null ? null : TOO_FEW;
        }
        boolean more = code.endsWith(OR_MORE);
        return new CountedFrom(Integer.parseInt(more ? code.substring(0, code.length() - 1) : code), more);
    }

    /** Whether a percentage of so few is not shown. */
    public boolean isTooFew() {
        return number < FEWEST;
    }

    private static int whole(String field, TypedNumber typed) {
        try {
            int number = typed.number().intValueExact();
            if (number > 0) {
                return number;
            }
        } catch (ArithmeticException notWhole) {
            // Refused below, in words that do not repeat it.
        }
        throw Refusal.invalid(field, Message.of("indicator.refusal.countedFrom"));
    }
}
