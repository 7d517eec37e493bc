// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static no.ks.absolutt.core.log.ActStore.FROM_THE_NEWEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActFilter;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.storage.row.ActDifferenceRow;
import no.ks.absolutt.testing.Together;
import org.junit.Test;

public class ActStoreTest extends StoresOnBothDatabases {

    private static final Instant MARCH_1 = Instant.parse("2021-03-01T09:15:30.250Z");
    private static final Deed MOVED = Deed.of(ActKind.SESSION_MOVED, "innlandet-2021", "Samling 2")
            .with("from", "2021-04-27", "2021-05-04")
            .with("to", null, "2021-05-05")
            .with("place", "Hamar", null);
    private static final Deed SETTINGS =
            Deed.of(ActKind.SETTINGS_CHANGED, null, "KS-gruppa").with("ksGroup", null, "ks-absolutt");

    @Test
    public void anEmptyLogHasNoActs() {
        assertThat(stores.acts().newest(null, 10)).isEmpty();
        assertThat(stores.acts().newest("innlandet-2021", 10)).isEmpty();
    }

    @Test
    public void anActComesBackAsItWasWritten() {
        assertThat(add("session:2:1", MOVED)).isTrue();

        assertThat(stores.acts().newest(null, 10)).singleElement().satisfies(act -> {
            assertThat(act.id()).isPositive();
            assertThat(act).isEqualTo(new Act(act.id(), MARCH_1, "ks", MOVED));
            assertThat(act.deed().differences())
                    .containsExactly(
                            new Difference("from", "2021-04-27", "2021-05-04"),
                            new Difference("to", null, "2021-05-05"),
                            new Difference("place", "Hamar", null));
        });
    }

    @Test
    public void theNewestComeFirstAndAProgrammeHasItsOwn() {
        add("a", MOVED);
        add("b", SETTINGS);
        add("c", Deed.of(ActKind.SESSION_ADDED, "innlandet-2021", "Samling 3"));
        add("d", Deed.of(ActKind.SESSION_ADDED, "trondelag-2021", "Samling 1"));

        assertThat(subjects(stores.acts().newest(null, 3))).containsExactly("Samling 1", "Samling 3", "KS-gruppa");
        assertThat(subjects(stores.acts().newest("innlandet-2021", 10))).containsExactly("Samling 3", "Samling 2");
    }

    @Test
    public void aPageGoesOnWhereTheOneBeforeEnded() {
        IntStream.rangeClosed(1, 7).forEach(n -> add("s:" + n, session("Samling " + n)));
        List<Act> first = stores.acts().find(ActFilter.ALL, FROM_THE_NEWEST, 3);

        assertThat(subjects(first)).containsExactly("Samling 7", "Samling 6", "Samling 5");
        assertThat(subjects(stores.acts().find(ActFilter.ALL, first.get(2).id(), 3)))
                .containsExactly("Samling 4", "Samling 3", "Samling 2");
    }

    @Test
    public void kindAndDaysNarrow() {
        add("a", MOVED);
        stores.acts().add(new Act(0, MARCH_1.plusSeconds(60), "ks", SETTINGS), "b");

        assertThat(subjects(found(new ActFilter(null, List.of(), ActKind.SESSION_MOVED, null, null))))
                .containsExactly("Samling 2");
        assertThat(subjects(found(new ActFilter(null, List.of(), null, MARCH_1.plusSeconds(60), null))))
                .containsExactly("KS-gruppa");
        assertThat(subjects(found(new ActFilter(null, List.of(), null, MARCH_1, MARCH_1.plusSeconds(60)))))
                .containsExactly("Samling 2");
    }

    @Test
    public void wordsAreFoundInSubjectAndValuesWhateverTheirCase() {
        add("a", Deed.of(ActKind.PROGRAMME_CHANGED, "p", "ÅLESUND").with("name", "Østre Æ", "100 % nytt_navn!"));
        add("b", session("Noe annet"));

        assertThat(subjects(found(words("ålesund")))).containsExactly("ÅLESUND");
        assertThat(subjects(found(words("øSTRE", "ålesund")))).containsExactly("ÅLESUND");
        assertThat(subjects(found(words("100 %")))).containsExactly("ÅLESUND");
        assertThat(subjects(found(words("T_N", "navn!")))).containsExactly("ÅLESUND");
        assertThat(found(words("ålesund", "annet"))).isEmpty();
        assertThat(found(words("n_e"))).isEmpty();
        assertThat(found(words("n%e"))).isEmpty();
    }

    @Test
    public void aKeyThatIsTakenWritesNothing() {
        add("session:2:1", MOVED);

        assertThat(add("session:2:1", SETTINGS)).isFalse();

        assertThat(subjects(stores.acts().newest(null, 10))).containsExactly("Samling 2");
        assertThat(database.activeObjects().count(ActDifferenceRow.class)).isEqualTo(3);
    }

    @Test
    public void ofManyWhoMakeTheSameRevisionOneWins() throws Exception {
        List<Optional<Integer>> done = Together.run(16, thread -> log().changing("ks", MOVED, "session:2", 1, () -> {
            stores.settings().setKsGroup("gruppe-" + thread);
            return thread;
        }));

        int winner =
                done.stream().flatMap(Optional::stream).reduce((a, b) -> -1).orElseThrow();
        assertThat(stores.settings().ksGroup()).contains("gruppe-" + winner);
        assertThat(stores.acts().newest(null, 20)).hasSize(1);
    }

    @Test
    public void whatIsRefusedAfterItsRowLeavesNoRow() {
        assertThatThrownBy(() -> log().doing("ks", MOVED, () -> {
                    throw new IllegalStateException("the power goes");
                }))
                .hasMessage("the power goes");

        assertThat(stores.acts().newest(null, 10)).isEmpty();
        assertThat(database.activeObjects().count(ActDifferenceRow.class)).isZero();
    }

    @Test
    public void readingIsTwoStatementsHoweverManyActs() {
        add("a", MOVED);
        int one = statements(10);
        IntStream.range(0, 1100).forEach(n -> add("s:" + n, MOVED));

        assertThat(one).isEqualTo(2);
        assertThat(statements(50)).isEqualTo(2);
        assertThat(statements(2000)).isEqualTo(2);
        assertThat(stores.acts().newest(null, 2000)).hasSize(1101).allMatch(act -> act.deed()
                .equals(MOVED));
    }

    @Test
    public void theLongestTextsComeBackAsTheyWere() {
        Deed deed = Deed.of(ActKind.PROGRAMME_TEXTS_CHANGED, "p", "Ø".repeat(500))
                .with("goals", "æ😀".repeat(3000), "=1+1");

        add("a", deed);

        assertThat(stores.acts().newest(null, 1).get(0).deed()).isEqualTo(deed);
    }

    private int statements(int limit) {
        return database.statementsOf(() -> stores.acts().newest(null, limit)).size();
    }

    private boolean add(String key, Deed deed) {
        return stores.acts().add(new Act(0, MARCH_1, "ks", deed), key);
    }

    private List<Act> found(ActFilter filter) {
        return stores.acts().find(filter, FROM_THE_NEWEST, 50);
    }

    private ActLog log() {
        return new ActLog(
                new OneTransaction() {
                    @Override
                    public <T> T of(Supplier<T> work) {
                        return database.transactions().inTransaction(work);
                    }
                },
                stores.acts(),
                act -> {},
                Clock.systemUTC());
    }

    private static ActFilter words(String... words) {
        return new ActFilter(null, List.of(words), null, null, null);
    }

    private static Deed session(String subject) {
        return Deed.of(ActKind.SESSION_ADDED, "p", subject);
    }

    private static List<String> subjects(List<Act> acts) {
        return acts.stream().map(act -> act.deed().subject()).toList();
    }
}
