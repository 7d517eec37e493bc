// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.text.Message;

/**
 * A number as people write it in Norwegian: «12,5», «1 234», «ca. 300», «12,5 %», «færre enn 5». It has no words for itself
 * and a refusal never repeats it, since it may be one that is to be stored nowhere.
 */
final class TypedNumber {

    private static final Pattern ABOUT =
            Pattern.compile("(?:ca\\.?|cirka|circa|om lag|omlag|omtrent|rundt|about|approx\\.?|~|≈)\\s*(.+)");
    private static final Pattern FEWER =
            Pattern.compile("(?:(?:færre|mindre|fewer|less) (?:enn|than) |under |< ?)(?:5|fem|five)|1 ?- ?4");
    private static final Pattern PERCENT = Pattern.compile("(.+?) ?(?:%|prosent|pst\\.?)");
    /** Digits, or groups of three parted by blanks; a comma before decimals. */
    private static final Pattern NORWEGIAN = Pattern.compile("-?(?:\\d{1,15}|\\d{1,3}(?: \\d{3}){1,4})(?:,\\d{1,6})?");
    /** 1.234.567 and 1.234,5: the points can only be thousands. */
    private static final Pattern THOUSANDS =
            Pattern.compile("-?\\d{1,3}(?:(?:\\.\\d{3}){2,4}(?:,\\d{1,6})?|\\.\\d{3},\\d{1,6})");
    /** 12.5 and 0.125: the point can only be before decimals. */
    private static final Pattern DECIMALS =
            Pattern.compile("-?(?:\\d{1,15}\\.(?:\\d{1,2}|\\d{4,6})|0\\.\\d{3}|\\d{4,15}\\.\\d{3})");

    private static final Pattern EITHER = Pattern.compile("-?\\d{1,3}\\.\\d{3}");

    private final BigDecimal number;
    private final boolean about;

    private TypedNumber(BigDecimal number, boolean about) {
        this.number = number;
        this.about = about;
    }

    /**
     * The number in that text.
     *
     * @param field to be named in the refusal
     * @throws Refusal INVALID when it is no number
     */
    static TypedNumber of(String field, String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u2009\\u202f]+", " ")
                .replaceAll("[\\u2212\\u2013\\u2010\\u2011]", "-")
                .strip()
                .toLowerCase(Locale.ROOT);
        Matcher about = ABOUT.matcher(plain);
        String said = about.matches() ? about.group(1) : plain;
        if (FEWER.matcher(said).matches()) {
            return new TypedNumber(null, about.matches());
        }
        Matcher percent = PERCENT.matcher(said);
        return new TypedNumber(number(field, percent.matches() ? percent.group(1) : said), about.matches());
    }

    /** A number that is known already. */
    static TypedNumber known(BigDecimal number) {
        return new TypedNumber(number, false);
    }

    /** The number; null where it was written as fewer than five. */
    BigDecimal number() {
        return number;
    }

    /** Whether it was written as «færre enn 5». */
    boolean isFewerThanFive() {
        return number == null;
    }

    /** Whether it was written as an approximate one. */
    boolean isAbout() {
        return about;
    }

    private static BigDecimal number(String field, String text) {
        if (NORWEGIAN.matcher(text).matches()) {
            return new BigDecimal(text.replace(" ", "").replace(',', '.'));
        }
        if (THOUSANDS.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (DECIMALS.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        boolean either = EITHER.matcher(text).matches();
        throw Refusal.invalid(field, Message.of(either ? "indicator.refusal.point" : "indicator.refusal.number"));
    }
}
