// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.ks.absolutt.core.statement.Statement;
import no.ks.absolutt.core.statement.StatementKind;
import org.junit.Test;

public class StatementStoreTest extends StoresOnBothDatabases {

    private static final Instant MARCH_1 = Instant.parse("2021-03-01T09:00:00Z");
    private static final Statement FIRST =
            new Statement(StatementKind.ANSWER, "kunnskap", "Vi er i gang. Åå! 🙂", 1, MARCH_1, "kari-key");

    @Test
    public void aTextIsReadAsItWasWritten() {
        stores.statements().keep(7, FIRST);

        assertThat(stores.statements().of(7)).containsExactly(FIRST);
        assertThat(stores.statements().of(8)).isEmpty();
    }

    @Test
    public void aLaterTextTakesItsPlaceAndCanBeEmpty() {
        Statement cleared =
                new Statement(StatementKind.ANSWER, "kunnskap", null, 2, MARCH_1.plusSeconds(60), "rita-key");
        stores.statements().keep(7, FIRST);
        stores.statements().keep(7, cleared);

        assertThat(stores.statements().of(7)).containsExactly(cleared);
    }

    @Test
    public void aSentenceAndAnAnswerOfTheSameThemeAreTwo() {
        Statement sentence = new Statement(StatementKind.SENTENCE, "kunnskap", "Kort", 1, MARCH_1, "kari-key");
        stores.statements().keep(7, FIRST);
        stores.statements().keep(7, sentence);

        assertThat(stores.statements().of(7)).containsExactlyInAnyOrder(FIRST, sentence);
    }

    @Test
    public void theLongestTextFits() {
        Statement longest = new Statement(StatementKind.ANSWER, "framtid", "å".repeat(1000), 1, MARCH_1, "kari-key");
        stores.statements().keep(7, longest);

        assertThat(stores.statements().of(7)).containsExactly(longest);
    }

    @Test
    public void allAreReadInOneStatement() {
        stores.statements().keep(7, FIRST);

        assertThat(database.statementsOf(() -> stores.statements().of(7))).hasSize(1);
    }
}
