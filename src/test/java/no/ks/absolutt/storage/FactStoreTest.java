// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.storage.row.FactDifferenceRow;
import no.ks.absolutt.testing.Together;
import org.junit.Test;

public class FactStoreTest extends StoresOnBothDatabases {

    private static final Instant MARCH_1 = Instant.parse("2021-03-01T09:15:30.250Z");
    private static final int ELVERUM = 7;
    private static final int STANGE = 8;
    private static final FactDeed MEASURE = FactDeed.of(FactKind.MEASURE, "17", "Felles leseplan")
            .with("deadline", null, "2021-10-01")
            .with("state", "PLANNED", "TRIED");
    private static final Set<FactKind> BOTH = Set.of(FactKind.MEASURE, FactKind.EVENT);

    @Test
    public void aChangeComesBackAsItWasWritten() {
        assertThat(add(ELVERUM, 1, MEASURE)).isTrue();

        assertThat(stores.facts().of(ELVERUM, FactKind.MEASURE, "17"))
                .containsExactly(new FactChange(1, MARCH_1.plusSeconds(1), "kari", MEASURE));
        assertThat(stores.facts().of(ELVERUM, FactKind.MEASURE, "18")).isEmpty();
        assertThat(stores.facts().of(STANGE, FactKind.MEASURE, "17")).isEmpty();
    }

    @Test
    public void theNewestOfTheWantedKindsComeFirst() {
        add(ELVERUM, 1, MEASURE);
        add(ELVERUM, 2, MEASURE);
        add(ELVERUM, 3, FactDeed.of(FactKind.EVENT, "1", "Temadag"));
        add(STANGE, 4, MEASURE);

        assertThat(revisions(stores.facts().latest(ELVERUM, BOTH, 2))).containsExactly(3, 2);
        assertThat(revisions(stores.facts().latest(ELVERUM, Set.of(FactKind.MEASURE), 9)))
                .containsExactly(2, 1);
        assertThat(stores.facts().latest(ELVERUM, Set.of(), 9)).isEmpty();
    }

    @Test
    public void headlinesAreOfAllKindsInOneStatement() {
        add(ELVERUM, 1, MEASURE);
        add(ELVERUM, 2, FactDeed.of(FactKind.SENTENCE, "roller", "Roller"));
        add(ELVERUM + 1, 3, MEASURE);

        assertThat(revisions(stores.facts().headlines(ELVERUM, 9))).containsExactly(2, 1);
        assertThat(revisions(stores.facts().headlines(ELVERUM, 1))).containsExactly(2);
        assertThat(database.statementsOf(() -> stores.facts().headlines(ELVERUM, 9)))
                .hasSize(1);
    }

    @Test
    public void aRevisionThatIsTakenWritesNothing() {
        add(ELVERUM, 1, MEASURE);

        assertThat(add(ELVERUM, 1, MEASURE.with("link", null, "/x"))).isFalse();
        assertThat(database.activeObjects().count(FactDifferenceRow.class)).isEqualTo(2);
    }

    @Test
    public void ofManyWhoMakeTheSameRevisionOneWins() throws Exception {
        assertThat(Together.run(16, thread -> add(ELVERUM, 1, MEASURE))).containsOnlyOnce(true);
    }

    @Test
    public void readingIsTwoStatementsHoweverManyChanges() {
        add(ELVERUM, 1, MEASURE);
        int one = statements();
        IntStream.rangeClosed(2, 60).forEach(revision -> add(ELVERUM, revision, MEASURE));

        assertThat(one).isEqualTo(2);
        assertThat(statements()).isEqualTo(2);
    }

    private int statements() {
        return database.statementsOf(() -> stores.facts().latest(ELVERUM, BOTH, 50))
                .size();
    }

    private boolean add(int participation, int revision, FactDeed deed) {
        return stores.facts().add(participation, new FactChange(revision, MARCH_1.plusSeconds(revision), "kari", deed));
    }

    private static List<Integer> revisions(List<FactChange> changes) {
        return changes.stream().map(FactChange::revision).toList();
    }
}
