// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.Keeper;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class ChangeIndicatorsTest {

    private static final String ELVERUM = "ABS3420";

    private final FakeSite site = new FakeSite();
    private final ChangeIndicators indicators =
            new ChangeIndicators(site.door(), new Keeper<>(FactKind.INDICATOR, site.factLog(), site.indicators));

    @Before
    public void elverumTakesPart() {
        site.elverum();
    }

    @Test
    public void oneToFourPersonsAreOnlyFewerThanFive() {
        for (String typed : new String[] {"1", "2", "3", "4", "4,0", "ca. 3", "færre enn 5"}) {
            assertThat(added(persons(typed)).facts().measured().figure())
                    .as(typed)
                    .isEqualTo(Figure.FEWER_THAN_FIVE);
        }
        assertThat(added(persons("0")).facts().measured().figure().number()).isEqualTo("0");
        assertThat(added(persons("5")).facts().measured().figure().number()).isEqualTo("5");
        assertThat(site.indicators.of(elverum()).toString()).doesNotContain("number=3");
    }

    @Test
    public void theLogHasNoDigitOfASmallFigure() {
        Kept<IndicatorFacts> one = added(persons("3"));
        change(one, new Typed<>(IndicatorField.class).with(IndicatorField.VALUE, "7"));

        assertThat(log(one)).allSatisfy(change -> assertThat(change.deed().differences())
                .extracting(Difference::from, Difference::to)
                .allSatisfy(pair -> assertThat(pair.toList()).doesNotContain("3")));
        assertThat(log(one).get(0).deed().differences())
                .containsExactly(new Difference("value", "FEWER_THAN_FIVE", "7"));
    }

    @Test
    public void aSmallCountThatTurnsOutToBeOfPersonsLeavesNoDigitBehind() {
        Kept<IndicatorFacts> one = added(persons("3").with(IndicatorField.KIND, "COUNT"));
        assertThat(one.facts().measured().figure().number()).isEqualTo("3");

        Kept<IndicatorFacts> mended =
                change(one, new Typed<>(IndicatorField.class).with(IndicatorField.KIND, "PERSONS"));

        assertThat(mended.facts().measured().figure()).isEqualTo(Figure.FEWER_THAN_FIVE);
        assertThat(log(one)).allSatisfy(change -> assertThat(change.deed().differences())
                .noneMatch(difference -> "3".equals(difference.from()) || "3".equals(difference.to())));
    }

    @Test
    public void aCountIsWholeAndNotBelowZero() {
        assertThat(refused(persons("2,5")).field()).isEqualTo("value");
        assertThat(refused(persons("-3")).field()).isEqualTo("value");
        assertThat(refused(persons("2,5")).message().arguments()).isEmpty();
    }

    @Test
    public void aPercentageAsksWhatItIsCountedFrom() {
        assertThat(refused(percentage("87,5", null)).field()).isEqualTo("countedFrom");
        assertThat(added(percentage("87,5", "212")).facts().measured())
                .isEqualTo(new Measured(
                        IndicatorKind.PERCENTAGE, Figure.ofCode("87.5"), new CountedFrom(212, false), false));
        assertThat(added(percentage("9,8", "minst 20")).facts().measured().countedFrom())
                .isEqualTo(new CountedFrom(20, true));
    }

    @Test
    public void ofFewerThanTwentyNeitherThePercentageNorTheNumberIsKept() {
        for (String from : new String[] {"19", "1", "færre enn 20", "<20", "minst 10"}) {
            Measured measured = added(percentage("80", from)).facts().measured();

            assertThat(measured.figure()).as(from).isEqualTo(Figure.COUNTED_FROM_TOO_FEW);
            assertThat(measured.countedFrom()).as(from).isEqualTo(CountedFrom.TOO_FEW);
        }
    }

    @Test
    public void whatWasNotKeptMustBeTypedAgainToBeShown() {
        Kept<IndicatorFacts> few = added(percentage("80", "15"));
        Typed<IndicatorField> more = new Typed<>(IndicatorField.class).with(IndicatorField.COUNTED_FROM, "40");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> change(few, more));
        assertThat(refusal.field()).isEqualTo("value");
        assertThat(change(few, more.with(IndicatorField.VALUE, "75"))
                        .facts()
                        .measured()
                        .figure()
                        .number())
                .isEqualTo("75");
    }

    @Test
    public void whatIsNotSentStays() {
        Kept<IndicatorFacts> one = added(persons("3").with(IndicatorField.NOTE, "Ny kilde"));

        IndicatorFacts after = change(one, new Typed<>(IndicatorField.class).with(IndicatorField.UNIT, "elever"))
                .facts();

        assertThat(after.measured().figure()).isEqualTo(Figure.FEWER_THAN_FIVE);
        assertThat(after.note()).isEqualTo("Ny kilde");
        assertThat(after.unit()).isEqualTo("elever");
    }

    @Test
    public void aComparisonFollowsTheSameRulesAndNeedsItsOwnSource() {
        Typed<IndicatorField> compared = persons("12")
                .with(IndicatorField.COMPARED_WITH, "Nabokommunen")
                .with(IndicatorField.COMPARISON_VALUE, "2");

        assertThat(refused(compared).field()).isEqualTo("comparisonSource");
        assertThat(added(compared.with(IndicatorField.COMPARISON_SOURCE, "SSB"))
                        .facts()
                        .comparison())
                .isEqualTo(new Comparison("Nabokommunen", Figure.FEWER_THAN_FIVE, null, "SSB"));
    }

    @Test
    public void aStaleRevisionIsRefusedWithWhatItIsNow() {
        Kept<IndicatorFacts> one = added(persons("12"));
        change(one, new Typed<>(IndicatorField.class).with(IndicatorField.VALUE, "2"));

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> change(one, new Typed<>(IndicatorField.class).with(IndicatorField.VALUE, "3")));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.CONFLICT);
        Kept<?> current = (Kept<?>) refusal.current();
        assertThat(current.revision()).isEqualTo(2);
        assertThat(((IndicatorFacts) current.facts()).measured().figure()).isEqualTo(Figure.FEWER_THAN_FIVE);
    }

    @Test
    public void aRemovedOneIsOffTheListAndItsLogStays() {
        Kept<IndicatorFacts> one = added(persons("12"));

        indicators.remove(FakeSite.KARI, ELVERUM, one.key(), 1);

        assertThat(site.indicators.of(elverum())).isEmpty();
        assertThat(log(one)).hasSize(2);
        assertThat(catchThrowableOfType(Refusal.class, () -> indicators.remove(FakeSite.KARI, ELVERUM, one.key(), 2))
                        .code())
                .isEqualTo(Refusal.Code.NOT_FOUND);
    }

    @Test
    public void badInputIsRefusedAtItsField() {
        assertThat(refused(persons("12").with(IndicatorField.NAME, " ")).field())
                .isEqualTo("name");
        assertThat(refused(persons("12").with(IndicatorField.NAME, "x".repeat(201)))
                        .message()
                        .arguments())
                .containsExactly(200, 201);
        assertThat(refused(persons("12").with(IndicatorField.NOTE, "Gjelder 158510 10073"))
                        .field())
                .isEqualTo("note");
        assertThat(refused(persons("12").with(IndicatorField.LINK, "javascript:alert(1)"))
                        .field())
                .isEqualTo("link");
        assertThat(refused(persons("12").with(IndicatorField.KIND, "PEOPLE")).field())
                .isEqualTo("kind");
        assertThat(refused(persons("12").with(IndicatorField.FETCHED, "31.2.2021"))
                        .field())
                .isEqualTo("fetched");
        assertThat(site.indicators.of(elverum())).isEmpty();
    }

    @Test
    public void onlyThoseWhoKeepTheSpaceMayAdd() {
        assertThat(refusedTo(FakeSite.OLA)).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusedTo(FakeSite.KS)).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusedTo(FakeSite.UKJENT)).isEqualTo(Refusal.Code.NOT_FOUND);
        site.readOnly = true;
        assertThat(refusedTo(FakeSite.KARI)).isEqualTo(Refusal.Code.READ_ONLY);
    }

    private Refusal.Code refusedTo(Viewer viewer) {
        return catchThrowableOfType(Refusal.class, () -> indicators.add(viewer, ELVERUM, persons("12")))
                .code();
    }

    private static Typed<IndicatorField> persons(String value) {
        return new Typed<>(IndicatorField.class)
                .with(IndicatorField.NAME, "Barn med vedtak")
                .with(IndicatorField.KIND, "PERSONS")
                .with(IndicatorField.VALUE, value)
                .with(IndicatorField.GEOGRAPHY, "MUNICIPALITY")
                .with(IndicatorField.PERIOD, "2020")
                .with(IndicatorField.SOURCE, "Egne tall");
    }

    private static Typed<IndicatorField> percentage(String value, String from) {
        return persons(value).with(IndicatorField.KIND, "PERCENTAGE").with(IndicatorField.COUNTED_FROM, from);
    }

    private Kept<IndicatorFacts> added(Typed<IndicatorField> typed) {
        return indicators.add(FakeSite.KARI, ELVERUM, typed);
    }

    private Kept<IndicatorFacts> change(Kept<IndicatorFacts> one, Typed<IndicatorField> typed) {
        return indicators.change(FakeSite.KARI, ELVERUM, one.key(), one.revision(), typed);
    }

    private Refusal refused(Typed<IndicatorField> typed) {
        return catchThrowableOfType(Refusal.class, () -> added(typed));
    }

    private List<FactChange> log(Kept<IndicatorFacts> one) {
        return site.factLog().of(visit(), FactKind.INDICATOR, one.key());
    }

    private int elverum() {
        return visit().participation();
    }

    private Visit visit() {
        return site.door().visit(FakeSite.KARI, ELVERUM);
    }
}
