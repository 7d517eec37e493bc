// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import org.junit.Test;

public class PageRecordsTest extends StoresOnBothDatabases {

    private static final int ELVERUM = 7;
    private static final int STANGE = 8;

    @Test
    public void whatHasBeenMadeIsKnownByPageKey() {
        stores.pages().add(ELVERUM, "hjem", 65537L);
        stores.pages().add(ELVERUM, "samling-1", 65538L);
        stores.pages().add(STANGE, "hjem", 3_000_000_000L);

        assertThat(stores.pages().of(ELVERUM)).isEqualTo(Map.of("hjem", 65537L, "samling-1", 65538L));
        assertThat(stores.pages().of(STANGE)).isEqualTo(Map.of("hjem", 3_000_000_000L));
        assertThat(stores.pages().of(9)).isEmpty();
    }

    @Test
    public void thePagesOfManyAreReadInOneStatement() {
        stores.pages().add(ELVERUM, "hjem", 65537L);
        stores.pages().add(ELVERUM, "om", 65538L);
        stores.pages().add(STANGE, "hjem", 65539L);
        stores.pages().add(9, "hjem", 65540L);

        assertThat(stores.pages().ofAll(List.of(ELVERUM, STANGE, 10)))
                .isEqualTo(Map.of(ELVERUM, Map.of("hjem", 65537L, "om", 65538L), STANGE, Map.of("hjem", 65539L)));
        assertThat(stores.pages().ofAll(List.of())).isEmpty();
        assertThat(database.statementsOf(() -> stores.pages().ofAll(List.of(ELVERUM, STANGE))))
                .hasSize(1);
    }

    @Test
    public void aPageNotedTwiceFailsTheMakingOfTheSecond() {
        stores.pages().add(ELVERUM, "hjem", 65537L);

        assertThatThrownBy(() -> stores.pages().add(ELVERUM, "hjem", 65599L))
                .isInstanceOf(ActiveObjectsException.class);

        assertThat(stores.pages().of(ELVERUM)).isEqualTo(Map.of("hjem", 65537L));
    }

    @Test
    public void thePagesOfASpaceThatIsGoneAreForgotten() {
        stores.pages().add(ELVERUM, "hjem", 65537L);
        stores.pages().add(ELVERUM, "om", 65538L);
        stores.pages().add(STANGE, "hjem", 65539L);

        stores.pages().forget(ELVERUM);
        stores.pages().forget(9);

        assertThat(stores.pages().of(ELVERUM)).isEmpty();
        assertThat(stores.pages().of(STANGE)).isEqualTo(Map.of("hjem", 65539L));
    }

    @Test
    public void aNoteGoesWithTheTransactionItStandsIn() {
        assertThatThrownBy(() -> database.transactions().runInTransaction(() -> {
                    stores.pages().add(ELVERUM, "hjem", 65537L);
                    throw new IllegalStateException("the page could not be made");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stores.pages().of(ELVERUM)).isEmpty();
    }

    @Test
    public void readingIsOneStatementWhateverTheNumberOfPages() {
        stores.pages().add(ELVERUM, "hjem", 65537L);
        stores.pages().add(ELVERUM, "om", 65538L);

        assertThat(database.statementsOf(() -> stores.pages().of(ELVERUM))).hasSize(1);
    }
}
