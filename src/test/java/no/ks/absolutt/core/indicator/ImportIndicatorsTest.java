// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.Keeper;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.data.ListReader;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class ImportIndicatorsTest {

    private static final String ELVERUM = "ABS3420";

    private final FakeSite site = new FakeSite();
    private final ImportIndicators tables = new ImportIndicators(
            site.door(),
            new ReadIndicators(site.indicators, site.factLog()),
            new Keeper<>(FactKind.INDICATOR, site.factLog(), site.indicators),
            new ListReader());

    @Before
    public void elverumTakesPart() {
        site.elverum();
    }

    @Test
    public void theFirstLineSaysWhatTheColumnsAre() {
        List<ImportedRow> rows =
                preview("År\tIndikator\tVerdi\tEnhet\tKilde\n2020\tBarn i barnehage\t1 012\tbarn\tSSB\n");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.problems()).isEmpty();
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.facts().name()).isEqualTo("Barn i barnehage");
            assertThat(row.facts().measured().figure().number()).isEqualTo("1012");
            assertThat(row.facts().period()).isEqualTo("2020");
            assertThat(row.facts().origin().source()).isEqualTo("SSB");
            assertThat(row.facts().geography()).isEqualTo(Geography.MUNICIPALITY);
        });
    }

    @Test
    public void withoutAHeadingTheColumnsComeAsInTheOldTable() {
        List<ImportedRow> rows = preview("Barn i barnehage;1012;barn;Kommunen;2020;SSB;Foreløpig tall");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.problems()).isEmpty();
            assertThat(row.facts().unit()).isEqualTo("barn");
            assertThat(row.facts().note()).isEqualTo("Foreløpig tall");
        });
    }

    @Test
    public void yearsAsHeadingsGiveAFigureForEachYear() {
        List<ImportedRow> rows = preview("Indikator\t2018\t2019\t2020\nBarn i barnehage\t990\t\t3\n");

        assertThat(rows).extracting(row -> row.facts().period()).containsExactly("2018", "2020");
        assertThat(rows.get(1).facts().measured().figure()).isEqualTo(Figure.FEWER_THAN_FIVE);
    }

    @Test
    public void aPercentageIsKnownByItsSign() {
        List<ImportedRow> rows = preview(
                "Indikator\tVerdi\tAntall svar\tPeriode\nTrives\t87,5 %\t212\t2020\nTrives ikke\t12 %\t15\t2020\n");

        assertThat(rows.get(0).facts().measured().figure().number()).isEqualTo("87.5");
        assertThat(rows.get(1).facts().measured().figure()).isEqualTo(Figure.COUNTED_FROM_TOO_FEW);
    }

    @Test
    public void nothingOfTheTextIsLost() {
        List<ImportedRow> rows =
                preview("Indikator\tVerdi\tPeriode\tSkole\tMerknad\nTrives\t87\t2020\tHanstad\tBare 7. trinn\n");

        assertThat(rows.get(0).facts().note()).isEqualTo("Bare 7. trinn\nSkole: Hanstad");
    }

    @Test
    public void everythingThatIsWrongWithARowIsSaidAndTheGoodOnesAreAdded() {
        String table = "Indikator\tVerdi\tPeriode\nBarn i barnehage\t1012\t2020\n\tmange\t\n";

        List<ImportedRow> rows = tables.add(FakeSite.KARI, ELVERUM, table, otherwise());

        assertThat(rows).extracting(ImportedRow::saved).containsExactly(true, false);
        assertThat(rows.get(1).problems())
                .extracting(problem -> ((Message) problem.arguments().get(0)).key())
                .containsExactlyInAnyOrder("indicator.field.name", "indicator.field.value", "indicator.field.period");
        assertThat(stored()).extracting(one -> one.facts().name()).containsExactly("Barn i barnehage");
    }

    @Test
    public void doingItTwiceAddsNothingTwice() {
        String table = "Indikator\tVerdi\tPeriode\nBarn i barnehage\t1012\t2020\nBarn i barnehage\t1012\t2020\n";

        tables.add(FakeSite.KARI, ELVERUM, table, otherwise());
        List<ImportedRow> again = tables.add(FakeSite.KARI, ELVERUM, table, otherwise());

        assertThat(again).noneMatch(ImportedRow::saved);
        assertThat(stored()).hasSize(1);
    }

    @Test
    public void aPreviewChangesNothing() {
        preview("Indikator\tVerdi\tPeriode\nBarn i barnehage\t1012\t2020\n");

        assertThat(stored()).isEmpty();
    }

    @Test
    public void anEmptyOrTooLongTableIsRefused() {
        assertThat(refused("\n\n").field()).isEqualTo("list");
        assertThat(refused("Indikator\tVerdi\n" + "A\t1\n".repeat(201))
                        .message()
                        .arguments())
                .containsExactly(200);
    }

    private Refusal refused(String table) {
        return catchThrowableOfType(Refusal.class, () -> preview(table));
    }

    private List<ImportedRow> preview(String table) {
        return tables.preview(FakeSite.KARI, ELVERUM, table, otherwise());
    }

    private static Typed<IndicatorField> otherwise() {
        return new Typed<>(IndicatorField.class)
                .with(IndicatorField.KIND, "PERSONS")
                .with(IndicatorField.GEOGRAPHY, "MUNICIPALITY")
                .with(IndicatorField.SOURCE, "Egne tall");
    }

    private List<Kept<IndicatorFacts>> stored() {
        return site.indicators.of(site.door().visit(FakeSite.KARI, ELVERUM).participation());
    }
}
