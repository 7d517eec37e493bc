// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.math.BigDecimal;
import java.text.NumberFormat;
import no.ks.absolutt.core.indicator.CountedFrom;
import no.ks.absolutt.core.indicator.Figure;
import no.ks.absolutt.core.indicator.IndicatorKind;
import no.ks.absolutt.core.indicator.Measured;

/** Figures in words: «1 234», «ca. 300», «12,5 %», «færre enn 5». For one rendering or answer. */
public final class FigureWords {

    private final Words words;

    /** In the language of the words. */
    public FigureWords(Words words) {
        this.words = words;
    }

    /** The figure with «ca.» where it is an approximate one. */
    public String say(Measured measured) {
        String figure = say(measured.figure(), measured.kind());
        boolean about = measured.approximate() && measured.figure().isShown();
        return about ? words.text("indicator.about", figure) : figure;
    }

    /** The figure, or why it is not said. */
    public String say(Figure figure, IndicatorKind kind) {
        if (!figure.isShown()) {
            return words.text("indicator.hidden." + figure.hidden());
        }
        String number = say(figure.number());
        return kind == IndicatorKind.PERCENTAGE ? words.text("indicator.percent", number) : number;
    }

    /** The number with as many decimals as it has. */
    public String say(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(words.locale());
        format.setMinimumFractionDigits(Math.max(number.scale(), 0));
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    /** What a percentage is counted from; null for null. */
    public String say(CountedFrom from) {
        if (from == null) {
            return null;
        }
        if (from.isTooFew()) {
            return words.text("indicator.from.few", CountedFrom.FEWEST);
        }
        return words.text(from.atLeast() ? "indicator.from.least" : "indicator.from.all", from.number());
    }

    /** The figure as somebody would type it into its field again; empty where it would have to be typed anew. */
    String typed(Figure figure) {
        if (figure == null || figure.equals(Figure.COUNTED_FROM_TOO_FEW)) {
            return "";
        }
        return figure.isShown()
                ? figure.number().toPlainString().replace('.', ',')
                : words.text("indicator.hidden." + figure.hidden());
    }

    /** What a percentage is counted from, as somebody would type it again; null for null. */
    static String typed(CountedFrom from) {
        return from == null ? null : from.code();
    }
}
