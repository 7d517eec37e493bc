// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Confirmed;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.progress.SupportAnswer;
import no.ks.absolutt.core.progress.SupportRequest;
import no.ks.absolutt.storage.row.MilestoneStateRow;
import no.ks.absolutt.testing.Together;
import org.junit.Test;

public class ProgressStoreTest extends StoresOnBothDatabases {

    private static final int ELVERUM = 7;
    private static final int STANGE = 8;
    private static final String KARTLEGGING = "roller.kartlegging";
    private static final String ROLLEKART = "roller.rollekart";
    private static final Set<String> BOTH = Set.of(KARTLEGGING, ROLLEKART);
    private static final Instant MARCH_1 = Instant.parse("2021-03-01T09:15:30.250Z");

    private static final Facts WITH_EVERYTHING = new Facts(
            Status.IN_PROGRESS,
            "Vi er i gang på Ål",
            "https://www.example.org/sak/12",
            LocalDate.of(2021, 5, 3),
            true,
            "Hvordan får vi med ungdomsrådet?");
    private static final SupportRequest ASKED = new SupportRequest(1, MARCH_1, 0, null);
    private static final Facts DONE = new Facts(Status.DONE, null, null, null, false);

    @Test
    public void untouchedMilestonesHaveNoRow() {
        assertThat(stores.progress().states(ELVERUM)).isEmpty();
        assertThat(stores.progress().changes(ELVERUM, KARTLEGGING)).isEmpty();
        assertThat(stores.progress().latest(ELVERUM, BOTH, 10)).isEmpty();
    }

    @Test
    public void theFirstChangeMakesTheStateAndALogRow() {
        Change change = change(1, Facts.UNTOUCHED, WITH_EVERYTHING);

        assertThat(stores.progress().write(ELVERUM, change)).isTrue();

        assertThat(stores.progress().states(ELVERUM))
                .isEqualTo(
                        Map.of(KARTLEGGING, new MilestoneState(WITH_EVERYTHING, 1, MARCH_1, "kari").supported(ASKED)));
        assertThat(stores.progress().changes(ELVERUM, KARTLEGGING)).containsExactly(change);
    }

    @Test
    public void aLaterChangeClearsWhatIsCleared() {
        stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, WITH_EVERYTHING));

        stores.progress().write(ELVERUM, change(2, WITH_EVERYTHING, DONE));

        assertThat(stores.progress().states(ELVERUM))
                .isEqualTo(Map.of(KARTLEGGING, new MilestoneState(DONE, 2, MARCH_1, "kari").supported(ASKED)));
        assertThat(stores.progress().changes(ELVERUM, KARTLEGGING))
                .containsExactly(change(2, WITH_EVERYTHING, DONE), change(1, Facts.UNTOUCHED, WITH_EVERYTHING));
    }

    @Test
    public void aRevisionThatIsTakenWritesNothing() {
        stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, WITH_EVERYTHING));

        assertThat(stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, DONE)))
                .isFalse();

        assertThat(stores.progress().states(ELVERUM).get(KARTLEGGING).facts()).isEqualTo(WITH_EVERYTHING);
        assertThat(stores.progress().changes(ELVERUM, KARTLEGGING)).hasSize(1);
    }

    @Test
    public void ofManyWhoWriteTheSameRevisionOneWins() throws Exception {
        List<Boolean> written = Together.run(16, thread -> stores.progress()
                .write(ELVERUM, change(1, Facts.UNTOUCHED, noted("Skrevet av " + thread))));

        int winner = written.indexOf(true);
        assertThat(written).containsOnlyOnce(true);
        assertThat(stores.progress().changes(ELVERUM, KARTLEGGING)).hasSize(1);
        assertThat(stores.progress().states(ELVERUM).get(KARTLEGGING).facts().note())
                .isEqualTo("Skrevet av " + winner);
    }

    @Test
    public void ofManyWhoWriteTheNextRevisionOneWins() throws Exception {
        stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, noted("Først")));

        List<Boolean> written = Together.run(
                16, thread -> stores.progress().write(ELVERUM, change(2, noted("Først"), noted("Nr. " + thread))));

        assertThat(written).containsOnlyOnce(true);
        assertThat(stores.progress().changes(ELVERUM, KARTLEGGING)).hasSize(2);
        assertThat(stores.progress().states(ELVERUM).get(KARTLEGGING).facts().note())
                .isEqualTo("Nr. " + written.indexOf(true));
    }

    @Test
    public void whenTheTransactionFailsNeitherStateNorLogRemains() {
        assertThatThrownBy(() -> database.transactions().runInTransaction(() -> {
                    stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, DONE));
                    throw new IllegalStateException("the power goes");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stores.progress().states(ELVERUM)).isEmpty();
        assertThat(stores.progress().changes(ELVERUM, KARTLEGGING)).isEmpty();
    }

    @Test
    public void whenTheStateCannotBeWrittenTheLogIsNotEither() {
        stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, WITH_EVERYTHING));

        assertThatThrownBy(() -> database.whileFailing("UPDATE", MilestoneStateRow.TABLE, () -> stores.progress()
                        .write(ELVERUM, change(2, WITH_EVERYTHING, DONE))))
                .hasMessage("The database fails");

        assertThat(stores.progress().changes(ELVERUM, KARTLEGGING)).hasSize(1);
        assertThat(stores.progress().states(ELVERUM).get(KARTLEGGING).facts()).isEqualTo(WITH_EVERYTHING);
        assertThat(stores.progress().write(ELVERUM, change(2, WITH_EVERYTHING, DONE)))
                .isTrue();
    }

    @Test
    public void municipalitiesAndMilestonesAreKeptApart() {
        stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, DONE));
        stores.progress().write(STANGE, change(1, Facts.UNTOUCHED, WITH_EVERYTHING));
        stores.progress().write(STANGE, of(ROLLEKART, 1, MARCH_1, Facts.UNTOUCHED, DONE));

        assertThat(stores.progress().states(ELVERUM)).containsOnlyKeys(KARTLEGGING);
        assertThat(stores.progress().states(STANGE)).containsOnlyKeys(KARTLEGGING, ROLLEKART);
        assertThat(stores.progress().changes(STANGE, ROLLEKART)).hasSize(1);
    }

    @Test
    public void theLatestChangesComeNewestFirstAndNoMoreThanAskedFor() {
        Change first = of(KARTLEGGING, 1, MARCH_1, Facts.UNTOUCHED, WITH_EVERYTHING);
        Change second = of(ROLLEKART, 1, MARCH_1.plusSeconds(60), Facts.UNTOUCHED, DONE);
        Change third = of(KARTLEGGING, 2, MARCH_1.plusSeconds(120), WITH_EVERYTHING, DONE);
        stores.progress().write(ELVERUM, second);
        stores.progress().write(ELVERUM, first);
        stores.progress().write(ELVERUM, third);

        assertThat(stores.progress().latest(ELVERUM, BOTH, 10)).containsExactly(third, second, first);
        assertThat(stores.progress().latest(ELVERUM, BOTH, 2)).containsExactly(third, second);
        assertThat(stores.progress().latest(ELVERUM, Set.of(ROLLEKART), 1)).containsExactly(second);
        assertThat(stores.progress().latest(ELVERUM, Set.of(), 10)).isEmpty();
    }

    @Test
    public void theLongestTextsComeBackAsTheyWere() {
        String note = "æ😀".repeat(1000);
        String evidence = "https://example.org/" + "😀".repeat(430);
        Facts facts = new Facts(Status.DONE, note, evidence, null, false);

        stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, facts));
        stores.progress().write(ELVERUM, change(2, facts, facts));

        assertThat(stores.progress().states(ELVERUM).get(KARTLEGGING).facts()).isEqualTo(facts);
    }

    @Test
    public void anUndoSaysWhatItTakesBack() {
        Change undo = new Change(KARTLEGGING, 2, MARCH_1, "rita", DONE, Facts.UNTOUCHED, 1);
        stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, DONE));

        stores.progress().write(ELVERUM, undo);

        assertThat(stores.progress().changes(ELVERUM, KARTLEGGING)).first().isEqualTo(undo);
    }

    @Test
    public void confirmingAndAnsweringTouchNoneOfTheFactsAndAChangeTouchesNoneOfThem() {
        Confirmed confirmed = new Confirmed(1, MARCH_1.plusSeconds(60), "rita");
        SupportRequest answered = ASKED.answered(new SupportAnswer("Vi ringer", MARCH_1.plusSeconds(90), "ks"));
        stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, WITH_EVERYTHING));

        stores.progress().confirm(ELVERUM, KARTLEGGING, confirmed);
        stores.progress().answer(ELVERUM, KARTLEGGING, answered);

        MilestoneState state = stores.progress().states(ELVERUM).get(KARTLEGGING);
        assertThat(state).isEqualTo(new MilestoneState(WITH_EVERYTHING, 1, MARCH_1, "kari", confirmed, answered));
        assertThat(stores.progress().changes(ELVERUM, KARTLEGGING)).hasSize(1);

        stores.progress().write(ELVERUM, change(2, WITH_EVERYTHING, DONE));
        assertThat(stores.progress().states(ELVERUM).get(KARTLEGGING))
                .isEqualTo(new MilestoneState(DONE, 2, MARCH_1, "kari", confirmed, answered));
    }

    @Test
    public void anAnswerToAnEarlierRequestIsNoneToALaterOne() {
        stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, WITH_EVERYTHING));
        stores.progress().answer(ELVERUM, KARTLEGGING, ASKED.answered(new SupportAnswer("Vi ringer", MARCH_1, "ks")));

        stores.progress().write(ELVERUM, change(2, WITH_EVERYTHING, DONE));
        stores.progress().write(ELVERUM, change(3, DONE, WITH_EVERYTHING));

        assertThat(stores.progress().states(ELVERUM).get(KARTLEGGING).support())
                .isEqualTo(new SupportRequest(3, MARCH_1, 1, null));
    }

    @Test
    public void everyReadIsOneStatement() {
        stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, DONE));
        stores.progress().write(ELVERUM, of(ROLLEKART, 1, MARCH_1, Facts.UNTOUCHED, DONE));

        assertThat(database.statementsOf(() -> stores.progress().states(ELVERUM)))
                .hasSize(1);
        assertThat(database.statementsOf(() -> stores.progress().changes(ELVERUM, KARTLEGGING)))
                .hasSize(1);
        assertThat(database.statementsOf(() -> stores.progress().latest(ELVERUM, BOTH, 10)))
                .hasSize(1);
    }

    @Test
    public void aWriteIsAHandfulOfStatements() {
        boolean drawsNumbersFirst = kind == TestDatabase.Kind.POSTGRESQL;

        assertThat(database.statementsOf(
                        () -> stores.progress().write(ELVERUM, change(1, Facts.UNTOUCHED, WITH_EVERYTHING))))
                .hasSize(drawsNumbersFirst ? 5 : 3);
        assertThat(database.statementsOf(() -> stores.progress().write(ELVERUM, change(2, WITH_EVERYTHING, DONE))))
                .hasSize(drawsNumbersFirst ? 4 : 3);
    }

    private static Facts noted(String note) {
        return new Facts(Status.IN_PROGRESS, note, null, null, false);
    }

    private static Change change(int revision, Facts from, Facts to) {
        return of(KARTLEGGING, revision, MARCH_1, from, to);
    }

    private static Change of(String milestone, int revision, Instant at, Facts from, Facts to) {
        return new Change(milestone, revision, at, "kari", from, to);
    }
}
