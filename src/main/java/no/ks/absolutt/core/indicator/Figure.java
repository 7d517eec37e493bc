// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.math.BigDecimal;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.text.Message;

/**
 * What an indicator says, or that it is not said: one to four persons, and a percentage of fewer than twenty, could point to
 * a child. What was typed becomes this before anything else is done with it, so that the figure that is not said is in no
 * table, log, answer or export.
 *
 * @param number what it says, with as many decimals as were typed; null where it is not said
 * @param hidden why it is not said; null where it is
 */
public record Figure(BigDecimal number, Hidden hidden) {

    /** The fewest persons that a figure says (issue 4, point 6). */
    public static final int FEWEST_PERSONS = 5;

    /** Why a figure is not said; stored by name. */
    public enum Hidden {
        /** From one to four persons. */
        FEWER_THAN_FIVE,
        /** A percentage of fewer than {@link CountedFrom#FEWEST}. */
        COUNTED_FROM_TOO_FEW
    }

    /** From one to four persons. */
    public static final Figure FEWER_THAN_FIVE = new Figure(null, Hidden.FEWER_THAN_FIVE);

    /** A percentage of too few. */
    public static final Figure COUNTED_FROM_TOO_FEW = new Figure(null, Hidden.COUNTED_FROM_TOO_FEW);

    /**
     * The figure that was typed.
     *
     * @param field to be named in the refusal
     * @param from what a percentage is counted from; ignored for the other kinds
     * @throws Refusal INVALID, in words that do not repeat what was typed
     */
    static Figure of(String field, TypedNumber typed, IndicatorKind kind, CountedFrom from) {
        if (kind == IndicatorKind.PERCENTAGE && from.isTooFew()) {
            return COUNTED_FROM_TOO_FEW;
        }
        if (kind == IndicatorKind.PERSONS && typed.isFewerThanFive()) {
            return FEWER_THAN_FIVE;
        }
        if (typed.isFewerThanFive()) {
            throw Refusal.invalid(field, Message.of("indicator.refusal.number"));
        }
        boolean counts = kind == IndicatorKind.PERSONS || kind == IndicatorKind.COUNT;
        if (counts && !isWholeFromZero(typed.number())) {
            throw Refusal.invalid(field, Message.of("indicator.refusal.whole"));
        }
        Figure figure = new Figure(counts ? typed.number().setScale(0) : typed.number(), null);
        return kind == IndicatorKind.PERSONS && figure.isSmall() ? FEWER_THAN_FIVE : figure;
    }

    /** Whether it is said. */
    public boolean isShown() {
        return hidden == null;
    }

    /** As it is stored: the number with a point, or the name of why it is not said. */
    public String code() {
        return isShown() ? number.toPlainString() : hidden.name();
    }

    /** What {@link #code} means; null for null. */
    public static Figure ofCode(String code) {
        if (code == null) {
            return null;
        }
        for (Hidden hidden : Hidden.values()) {
            if (hidden.name().equals(code)) {
                return new Figure(null, hidden);
            }
        }
        return new Figure(new BigDecimal(code), null);
    }

    /** As the log keeps it: not a small count that is not of persons, in case it turns out to have been. */
    String logged(IndicatorKind kind) {
        return isShown() && kind == IndicatorKind.COUNT && isSmall() ? FactDeed.WITHHELD : code();
    }

    private boolean isSmall() {
        return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(FEWEST_PERSONS)) < 0;
    }

    private static boolean isWholeFromZero(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    }
}
