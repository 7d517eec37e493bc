// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.util.List;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.Typed;

/** What the log has of a change of an indicator, as it would be typed to put it back. */
final class LoggedIndicator {

    private static final List<IndicatorField> FIGURES = List.of(IndicatorField.VALUE, IndicatorField.COMPARISON_VALUE);

    /** As {@link TypedNumber} reads what is not said; where a percentage is counted from too few, nothing is read. */
    private static final String UNSAID = "<5";

    private final FactChange change;

    LoggedIndicator(FactChange change) {
        this.change = change;
    }

    /** What was before the change; what it did not change is left out. */
    Typed<IndicatorField> before() {
        Typed<IndicatorField> typed = Typed.before(change, IndicatorField.class);
        FIGURES.stream().filter(typed::has).forEach(field -> typed.with(field, figure(typed.text(field))));
        return typed;
    }

    /** The log's figures are codes: a point before decimals, or why they are not said. */
    private static String figure(String code) {
        Figure figure = Figure.ofCode(code);
        if (figure == null) {
            return null;
        }
        return figure.isShown() ? code.replace('.', ',') : UNSAID;
    }
}
