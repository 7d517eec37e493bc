// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.Keeper;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.progress.ReadHistory;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

/** A percentage whose basis is corrected to fewer than twenty is in no row of the log that anybody is shown. */
public class IndicatorLogTest {

    private static final String ELVERUM = "ABS3420";

    private final FakeSite site = new FakeSite();
    private final ChangeIndicators indicators =
            new ChangeIndicators(site.door(), new Keeper<>(FactKind.INDICATOR, site.factLog(), site.indicators));

    @Before
    public void elverumTakesPart() {
        site.elverum();
    }

    @Test
    public void earlierRowsDoNotShowWhatALaterOneSaysIsOfTooFew() {
        Kept<IndicatorFacts> one = added(percentage("71,5", "250"));
        Kept<IndicatorFacts> two = change(one, typed(IndicatorField.VALUE, "73,5"));
        change(two, typed(IndicatorField.COUNTED_FROM, "12"));

        assertThat(shown().toString()).doesNotContain("71.5", "73.5");
        assertThat(differences(2)).contains(new Difference("value", null, "COUNTED_FROM_TOO_FEW"));
        assertThat(differences(1)).isEmpty();
        assertThat(differences(0)).containsExactly(new Difference("countedFrom", "250", "<20"));
        assertThat(history().toString()).doesNotContain("71.5", "73.5").contains("COUNTED_FROM_TOO_FEW");
    }

    @Test
    public void aRemovedOneIsTreatedAlike() {
        Kept<IndicatorFacts> one = added(percentage("71,5", "250"));
        Kept<IndicatorFacts> two = change(one, typed(IndicatorField.COUNTED_FROM, "12"));
        indicators.remove(FakeSite.KARI, ELVERUM, two.key(), two.revision());

        assertThat(shown().toString()).doesNotContain("71.5");
    }

    @Test
    public void theFigureToCompareWithHasItsOwnBasis() {
        Kept<IndicatorFacts> one = added(percentage("71,5", "250")
                .with(IndicatorField.COMPARED_WITH, "landet")
                .with(IndicatorField.COMPARISON_VALUE, "64,5")
                .with(IndicatorField.COMPARISON_COUNTED_FROM, "9000")
                .with(IndicatorField.COMPARISON_SOURCE, "SSB"));
        change(one, typed(IndicatorField.COMPARISON_COUNTED_FROM, "under 20"));

        assertThat(shown().toString()).contains("71.5").doesNotContain("64.5");
    }

    @Test
    public void whatWasNoPercentageAndWhatIsOfEnoughIsShown() {
        Kept<IndicatorFacts> persons = added(new Typed<>(IndicatorField.class)
                .with(IndicatorField.NAME, "Elever")
                .with(IndicatorField.KIND, "PERSONS")
                .with(IndicatorField.VALUE, "38")
                .with(IndicatorField.GEOGRAPHY, "MUNICIPALITY")
                .with(IndicatorField.PERIOD, "2020")
                .with(IndicatorField.SOURCE, "GSI"));
        change(
                persons,
                typed(IndicatorField.KIND, "PERCENTAGE")
                        .with(IndicatorField.VALUE, "44,5")
                        .with(IndicatorField.COUNTED_FROM, "12"));
        added(percentage("71,5", "250"));

        assertThat(shown().toString()).contains("38", "71.5").doesNotContain("44.5");
    }

    private List<Difference> differences(int row) {
        return shown().get(row).deed().differences();
    }

    private List<FactChange> shown() {
        return new ReadIndicators(site.indicators, site.factLog()).changes(elverum());
    }

    private List<ReadHistory.Entry> history() {
        ReadProgress progress = new ReadProgress(site.progress, site.today());
        return new ReadHistory(progress, site.factLog()).latest(elverum(), progress.of(elverum()), 50);
    }

    private Visit elverum() {
        return site.door().visit(FakeSite.KARI, ELVERUM);
    }

    private Kept<IndicatorFacts> added(Typed<IndicatorField> typed) {
        return indicators.add(FakeSite.KARI, ELVERUM, typed);
    }

    private Kept<IndicatorFacts> change(Kept<IndicatorFacts> one, Typed<IndicatorField> typed) {
        return indicators.change(FakeSite.KARI, ELVERUM, one.key(), one.revision(), typed);
    }

    private static Typed<IndicatorField> typed(IndicatorField field, String text) {
        return new Typed<>(IndicatorField.class).with(field, text);
    }

    private static Typed<IndicatorField> percentage(String value, String countedFrom) {
        return new Typed<>(IndicatorField.class)
                .with(IndicatorField.NAME, "Opplever mestring")
                .with(IndicatorField.KIND, "PERCENTAGE")
                .with(IndicatorField.VALUE, value)
                .with(IndicatorField.COUNTED_FROM, countedFrom)
                .with(IndicatorField.GEOGRAPHY, "MUNICIPALITY")
                .with(IndicatorField.PERIOD, "2020")
                .with(IndicatorField.SOURCE, "Elevundersøkelsen");
    }
}
