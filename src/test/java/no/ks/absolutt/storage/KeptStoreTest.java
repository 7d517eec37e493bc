// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.indicator.Comparison;
import no.ks.absolutt.core.indicator.CountedFrom;
import no.ks.absolutt.core.indicator.Figure;
import no.ks.absolutt.core.indicator.Geography;
import no.ks.absolutt.core.indicator.IndicatorFacts;
import no.ks.absolutt.core.indicator.IndicatorKind;
import no.ks.absolutt.core.indicator.Measured;
import no.ks.absolutt.core.indicator.Origin;
import no.ks.absolutt.core.measure.MeasureFacts;
import no.ks.absolutt.core.measure.MeasureState;
import org.junit.Test;

/** The lists of indicators and measures. */
public class KeptStoreTest extends StoresOnBothDatabases {

    private static final int ELVERUM = 7;
    private static final int STANGE = 8;
    private static final Instant NOW = Instant.parse("2021-04-12T08:30:00.250Z");

    private static final IndicatorFacts WHOLE = new IndicatorFacts(
            "Trives på skolen",
            new Measured(IndicatorKind.PERCENTAGE, Figure.ofCode("87.50"), new CountedFrom(20, true), true),
            "elever",
            Geography.COUNTY,
            "skoleåret 2020/21",
            new Origin("Elevundersøkelsen", "https://example.org/" + "x".repeat(400), LocalDate.of(2021, 3, 22)),
            "æøå ".repeat(250).strip(),
            new Comparison("Landet", Figure.ofCode("88.1"), new CountedFrom(5000, false), "Udir"));
    private static final IndicatorFacts BARE = new IndicatorFacts(
            "Akuttvedtak",
            new Measured(IndicatorKind.PERSONS, Figure.FEWER_THAN_FIVE, null, false),
            null,
            Geography.MUNICIPALITY,
            "2020",
            new Origin("Egne tall", null, null),
            null,
            null);
    private static final MeasureFacts MEASURE = new MeasureFacts(
            "Leseplan",
            "Barn og unge skal fanges opp og følges opp",
            "KOMMUNALSJEF",
            "Leseteamet",
            LocalDate.of(2021, 10, 1),
            "Flere leser",
            "Leseprøven",
            MeasureState.TRIED_OUT,
            "/display/ABS3420");

    @Test
    public void anIndicatorComesBackAsItWasWritten() {
        stores.indicators().write(ELVERUM, kept("a", WHOLE, 1, false));
        stores.indicators().write(ELVERUM, kept("b", BARE, 1, false));

        assertThat(stores.indicators().of(ELVERUM))
                .containsExactly(kept("a", WHOLE, 1, false), kept("b", BARE, 1, false));
        assertThat(stores.indicators().of(STANGE)).isEmpty();
        assertThat(stores.indicators().find(STANGE, "a")).isEmpty();
    }

    @Test
    public void aChangeStandsInPlaceOfWhatThereWasAndCanTakeThingsAway() {
        stores.indicators().write(ELVERUM, kept("a", WHOLE, 1, false));

        stores.indicators().write(ELVERUM, kept("a", BARE, 2, false));

        assertThat(stores.indicators().of(ELVERUM)).containsExactly(kept("a", BARE, 2, false));
    }

    @Test
    public void aRemovedOneIsFoundButNotListed() {
        stores.measures().write(ELVERUM, kept("a", MEASURE, 1, false));
        stores.measures().write(ELVERUM, kept("a", MEASURE, 2, true));

        assertThat(stores.measures().of(ELVERUM)).isEmpty();
        assertThat(stores.measures().find(ELVERUM, "a")).contains(kept("a", MEASURE, 2, true));
    }

    @Test
    public void aListIsOneStatementHoweverLong() {
        IntStream.range(0, 40)
                .forEach(number -> stores.measures().write(ELVERUM, kept("m" + number, MEASURE, 1, false)));

        assertThat(database.statementsOf(() -> stores.measures().of(ELVERUM))).hasSize(1);
        assertThat(stores.measures().of(ELVERUM)).extracting(Kept::key).startsWith("m0", "m1", "m2");
    }

    private static <F> Kept<F> kept(String key, F facts, int revision, boolean removed) {
        return new Kept<>(key, facts, revision, NOW, "kari", removed);
    }
}
