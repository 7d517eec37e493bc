// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.indicator.Comparison;
import no.ks.absolutt.core.indicator.CountedFrom;
import no.ks.absolutt.core.indicator.Figure;
import no.ks.absolutt.core.indicator.Geography;
import no.ks.absolutt.core.indicator.IndicatorFacts;
import no.ks.absolutt.core.indicator.IndicatorKind;
import no.ks.absolutt.core.indicator.Measured;
import no.ks.absolutt.core.indicator.Origin;
import no.ks.absolutt.core.indicator.ReadIndicators;
import no.ks.absolutt.core.measure.MeasureFacts;
import no.ks.absolutt.core.measure.MeasureState;
import no.ks.absolutt.core.measure.ReadMeasures;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.data.CsvGroupRoles;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.InMemoryKept;
import org.junit.Test;

/** The lists of indicators and measures in the page. */
public class ListMacrosTest {

    private static final List<String> STATIC = List.of("pdf", "email", "preview", "something new");
    private static final Instant MARCH_1 = Instant.parse("2021-03-01T10:00:00Z");
    private static final Origin SOURCE = new Origin("SSB <2020>", "/display/X", LocalDate.of(2021, 3, 1));

    private final PageWithMacros page = new PageWithMacros();
    private final InMemoryKept<IndicatorFacts> indicators = new InMemoryKept<>();
    private final InMemoryKept<MeasureFacts> measures = new InMemoryKept<>();
    private final FakeSite site = new FakeSite();
    private int added;

    @Test
    public void anIndicatorIsShownWithPeriodAndSourceAndTheReasonWhyNothingIsAddedUp() {
        add(persons("Barn i barnehage", "2020", "1012"));

        assertThat(indicators())
                .containsSubsequence(
                        "Barn i barnehage",
                        "1\u00a0012 barn",
                        "Kommunen",
                        "2020",
                        "/wiki/display/X",
                        "SSB &lt;2020&gt;")
                .contains(
                        "hentet 1. mars 2021",
                        "Tallene legges ikke sammen, for det samme barnet kan være med i flere av dem.")
                .contains("data-value-value=\"1012\"", "data-revision=\"1\"", "<dialog");
        assertThat(page.resources()).contains("style", "indicators");
    }

    @Test
    public void whatIsNotSaidIsExplainedInWords() {
        add(persons("Akuttvedtak", "2020", "FEWER_THAN_FIVE"));
        add(new IndicatorFacts(
                "Fornøyde",
                new Measured(IndicatorKind.PERCENTAGE, Figure.COUNTED_FROM_TOO_FEW, CountedFrom.TOO_FEW, false),
                null,
                Geography.MUNICIPALITY,
                "2020",
                SOURCE,
                null,
                null));

        assertThat(indicators())
                .contains("færre enn 5 barn", "data-value-value=\"færre enn 5\"")
                .containsSubsequence("vises ikke", "regnet av færre enn 20");
    }

    @Test
    public void severalPeriodsHaveALineWithTheSameInWords() {
        add(persons("Barn", "2019", "10"));
        add(persons("Barn", "2021", "FEWER_THAN_FIVE"));
        add(persons("barn", "2020", "20"));
        add(persons("Elever", "2020", "30"));

        assertThat(indicators())
                .containsOnlyOnce("<svg")
                .contains("aria-label=\"Over tid: 2019: 10; 2020: 20; 2021: færre enn 5\"")
                .contains("points=\"4,28 60,4\"");
        assertThat(page.as("pdf").show(macro())).contains("Over tid: 2019: 10").doesNotContain("<svg");
    }

    @Test
    public void aComparisonHasItsOwnSource() {
        add(new IndicatorFacts(
                "Trives",
                new Measured(
                        IndicatorKind.PERCENTAGE,
                        new Figure(new BigDecimal("87.50"), null),
                        new CountedFrom(212, false),
                        true),
                null,
                Geography.COUNTY,
                "2020",
                SOURCE,
                null,
                new Comparison("Landet", Figure.ofCode("88.1"), new CountedFrom(20, true), "Udir")));

        assertThat(indicators())
                .containsSubsequence(
                        "ca. 87,50\u00a0%", "av 212", "Fylket", "Landet: 88,1\u00a0%", "av minst 20", "Kilde: Udir");
    }

    @Test
    public void staticOutputHasTheSameFactsAsAPlainTableWithoutControls() {
        add(persons("Barn i barnehage", "2020", "1012"));
        add(measure("Leseplan", null, MeasureState.PLANNED));

        for (String output : STATIC) {
            page.as(output);
            assertThat(indicators() + measures())
                    .as(output)
                    .contains("confluenceTable", "1\u00a0012 barn", "SSB", "Leseplan", "Planlagt")
                    .doesNotContain("<button", "<dialog", "data-text", "data-value");
        }
    }

    @Test
    public void aReaderWhoMayNotChangeGetsNoControls() {
        add(persons("Barn i barnehage", "2020", "1012"));

        assertThat(page.readBy(PageWithMacros.OLA).show(macro()))
                .contains("1\u00a0012 barn", "absolutt-list")
                .doesNotContain("<button", "<dialog", "data-value");
    }

    @Test
    public void anEmptyListSaysSo() {
        assertThat(indicators())
                .contains("Ingen indikatorer ennå.", "Ny indikator")
                .doesNotContain("legges ikke sammen");
        assertThat(measures()).contains("Ingen tiltak ennå.", "Nytt tiltak");
    }

    @Test
    public void aGoalIsShownInTheReadersLanguageAndOneThatKsHasChangedSaysSo() {
        page.of(withGoals(new LocalText("Fanges opp", "Bli fanga opp", null))).inNynorsk();
        add(measure("Leseplan", "Fanges opp", MeasureState.TRIED_OUT));
        add(measure("Åpen hall", "Økt livskvalitet", MeasureState.PLANNED));

        assertThat(measures())
                .contains("<p class=\"absolutt-list-line\">Bli fanga opp</p>", "Blir prøvd ut")
                .containsSubsequence("Økt livskvalitet", "KS har endra dette målet sidan. Vel på nytt.")
                .contains("<option value=\"Fanges opp\">Bli fanga opp</option>")
                .contains("<option value=\"Økt livskvalitet\">Tidlegare mål: Økt livskvalitet</option>");
    }

    @Test
    public void aDeadlineThatHasPassedIsSaidWhileTheMeasureIsOpen() {
        add(measure("Leseplan", null, MeasureState.PLANNED));
        assertThat(measures()).containsSubsequence("1. april 2021", "Fristen er passert");

        measures.write(7, new Kept<>("1", measure("Leseplan", null, MeasureState.IN_USE), 2, MARCH_1, "kari", false));
        assertThat(measures()).contains("1. april 2021").doesNotContain("Fristen er passert");
    }

    @Test
    public void theLogSaysInWordsWhoChangedWhatAndNoSmallFigure() {
        FactDeed added = FactDeed.of(FactKind.INDICATOR, "1", "Akuttvedtak").with("value", null, "FEWER_THAN_FIVE");
        FactDeed changed = FactDeed.of(FactKind.INDICATOR, "1", "Akuttvedtak")
                .with("value", "FEWER_THAN_FIVE", "1012")
                .with("geography", "COUNTY", "MUNICIPALITY");
        site.facts.add(7, new FactChange(1, MARCH_1, "kari-key", added));
        site.facts.add(7, new FactChange(2, MARCH_1, "gone-key", changed));
        site.facts.add(7, new FactChange(1, MARCH_1, "kari-key", FactDeed.of(FactKind.MEASURE, "2", "Leseplan")));

        assertThat(indicators())
                .containsSubsequence(
                        "Endringslogg",
                        "Tidligere bruker endret indikatoren «Akuttvedtak», 1. mars 2021",
                        "Verdi: fra færre enn 5 til 1\u00a0012",
                        "Sted: fra Fylket til Kommunen",
                        "Kari Nordmann la til indikatoren «Akuttvedtak», 1. mars 2021")
                .doesNotContain("Leseplan");
        assertThat(measures()).contains("Kari Nordmann la til tiltaket «Leseplan»");
        assertThat(page.as("pdf").show(macro())).doesNotContain("Endringslogg");
    }

    private static Programme withGoals(LocalText... goals) {
        Programme plain = Elverum.PROGRAMME;
        return new Programme(
                plain.key(),
                plain.name(),
                plain.state(),
                new ProgrammeTexts("34", Map.of(TextField.GOALS, List.of(goals)), List.of()),
                plain.dates(),
                plain.themes(),
                plain.sessions(),
                plain.milestones(),
                plain.revision());
    }

    private static IndicatorFacts persons(String name, String period, String figure) {
        return new IndicatorFacts(
                name,
                new Measured(IndicatorKind.PERSONS, Figure.ofCode(figure), null, false),
                "barn",
                Geography.MUNICIPALITY,
                period,
                SOURCE,
                null,
                null);
    }

    private static MeasureFacts measure(String name, String goal, MeasureState state) {
        return new MeasureFacts(name, goal, "REK", null, LocalDate.of(2021, 4, 1), null, null, state, null);
    }

    private void add(IndicatorFacts facts) {
        indicators.write(7, new Kept<>(String.valueOf(++added), facts, 1, MARCH_1, "kari-key", false));
    }

    private void add(MeasureFacts facts) {
        measures.write(7, new Kept<>(String.valueOf(++added), facts, 1, MARCH_1, "kari-key", false));
    }

    private IndicatorsMacro macro() {
        return new IndicatorsMacro(new ReadIndicators(indicators, site.factLog()), page.rendering());
    }

    private String indicators() {
        return page.show(macro());
    }

    private String measures() {
        return page.show(
                new MeasuresMacro(new ReadMeasures(measures, site.factLog(), new CsvGroupRoles()), page.rendering()));
    }
}
