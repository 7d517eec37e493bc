// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.indicator.Figure;
import no.ks.absolutt.core.indicator.IndicatorField;
import org.junit.Test;

/** «Angre» of figures: what is not said does not come back. */
public class UndoIndicatorTest extends UndoFixture {

    @Test
    public void aFigureComesBackAndOneThatIsNotSaidStaysUnsaid() {
        String key = use.indicators
                .add(KARI, ELVERUM, indicator("PERSONS", "3").with(IndicatorField.COUNTED_FROM, null))
                .key();
        use.indicators.change(KARI, ELVERUM, key, 1, figure("12"));
        undo(FactKind.INDICATOR, key, 2, 2);
        assertThat(indicators())
                .extracting(one -> one.facts().measured().figure())
                .containsExactly(Figure.FEWER_THAN_FIVE);

        undo(FactKind.INDICATOR, key, 3, 3);
        assertThat(indicators())
                .extracting(one -> one.facts().measured().figure())
                .containsExactly(Figure.ofCode("12"));
    }

    @Test
    public void aPercentageOfTooFewIsHiddenAgainAndDecimalsComeBackAsTheyWere() {
        String key = use.indicators
                .add(KARI, ELVERUM, indicator("PERCENTAGE", "12.345,5").with(IndicatorField.COUNTED_FROM, "12"))
                .key();
        use.indicators.change(KARI, ELVERUM, key, 1, figure("0,125").with(IndicatorField.COUNTED_FROM, "minst 20"));
        use.indicators.change(KARI, ELVERUM, key, 2, figure("87,50"));
        undo(FactKind.INDICATOR, key, 3, 3);
        assertThat(indicators())
                .extracting(one -> one.facts().measured().figure())
                .containsExactly(Figure.ofCode("0.125"));

        undo(FactKind.INDICATOR, key, 2, 4);
        assertThat(indicators())
                .extracting(one -> one.facts().measured().figure())
                .containsExactly(Figure.COUNTED_FROM_TOO_FEW);
    }

    @Test
    public void aPercentageThatTurnedOutToBeOfTooFewStaysHidden() {
        String key = use.indicators
                .add(KARI, ELVERUM, indicator("PERCENTAGE", "25").with(IndicatorField.COUNTED_FROM, "40"))
                .key();
        use.indicators.change(KARI, ELVERUM, key, 1, figure("30"));
        use.indicators.change(
                KARI, ELVERUM, key, 2, new Typed<>(IndicatorField.class).with(IndicatorField.COUNTED_FROM, "12"));

        assertThat(log(FactKind.INDICATOR, key).get(0).isUndoable()).isFalse();
        assertThat(refusal(KARI, FactKind.INDICATOR, key, 3, 3)).isEqualTo(Refusal.Code.INVALID);
        assertThat(refusal(KARI, FactKind.INDICATOR, key, 2, 2)).isEqualTo(Refusal.Code.INVALID);
    }
}
