// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import no.ks.absolutt.core.space.GrantRecords.Kind;
import no.ks.absolutt.core.space.GrantRecords.Subject;
import org.junit.Test;

public class GrantRecordsTest extends StoresOnBothDatabases {

    private static final int ELVERUM = 7;
    private static final int STANGE = 8;
    private static final Subject KARI = new Subject(Kind.PERSON, "ff8080817a1b2c3d017a1b2c3d4e0001");
    private static final Subject KS = new Subject(Kind.GROUP, "ks-absolutt");

    @Test
    public void whatWasGivenComesBackByWhomItWasGivenTo() {
        stores.grants().add(ELVERUM, KARI, Set.of("VIEWSPACE", "SETSPACEPERMISSIONS"));
        stores.grants().add(ELVERUM, KS, Set.of("VIEWSPACE"));

        assertThat(stores.grants().of(ELVERUM, KARI)).containsExactlyInAnyOrder("VIEWSPACE", "SETSPACEPERMISSIONS");
        assertThat(stores.grants().of(ELVERUM, KS)).containsExactly("VIEWSPACE");
        assertThat(stores.grants().of(STANGE, KARI)).isEmpty();
    }

    @Test
    public void aGroupAndAPersonOfOneNameAreTwo() {
        stores.grants().add(ELVERUM, new Subject(Kind.GROUP, "kari"), Set.of("VIEWSPACE"));

        assertThat(stores.grants().of(ELVERUM, new Subject(Kind.PERSON, "kari")))
                .isEmpty();
    }

    @Test
    public void whatIsGivenLaterComesToIt() {
        stores.grants().add(ELVERUM, KARI, Set.of("VIEWSPACE"));
        stores.grants().add(ELVERUM, KARI, Set.of("COMMENT"));

        assertThat(stores.grants().of(ELVERUM, KARI)).containsExactlyInAnyOrder("VIEWSPACE", "COMMENT");
    }

    @Test
    public void whatIsTakenFromOneIsLeftToTheOthers() {
        stores.grants().add(ELVERUM, KARI, Set.of("VIEWSPACE"));
        stores.grants().add(ELVERUM, KARI, Set.of("COMMENT"));
        stores.grants().add(ELVERUM, KS, Set.of("VIEWSPACE"));
        stores.grants().add(STANGE, KARI, Set.of("VIEWSPACE"));

        stores.grants().remove(ELVERUM, KARI);

        assertThat(stores.grants().of(ELVERUM, KARI)).isEmpty();
        assertThat(stores.grants().of(ELVERUM, KS)).isNotEmpty();
        assertThat(stores.grants().of(STANGE, KARI)).isNotEmpty();
    }

    @Test
    public void allOfASpaceThatIsGoneIsForgotten() {
        stores.grants().add(ELVERUM, KARI, Set.of("VIEWSPACE"));
        stores.grants().add(ELVERUM, KS, Set.of("VIEWSPACE"));
        stores.grants().add(STANGE, KS, Set.of("VIEWSPACE"));

        stores.grants().forget(ELVERUM);
        stores.grants().forget(9);

        assertThat(stores.grants().of(ELVERUM, KARI)).isEmpty();
        assertThat(stores.grants().of(ELVERUM, KS)).isEmpty();
        assertThat(stores.grants().of(STANGE, KS)).isNotEmpty();
    }

    @Test
    public void aNoteGoesWithTheTransactionItStandsIn() {
        assertThatThrownBy(() -> database.transactions().runInTransaction(() -> {
                    stores.grants().add(ELVERUM, KARI, Set.of("VIEWSPACE"));
                    throw new IllegalStateException("the right could not be given");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stores.grants().of(ELVERUM, KARI)).isEmpty();
    }

    @Test
    public void readingIsOneStatement() {
        stores.grants().add(ELVERUM, KARI, Set.of("VIEWSPACE"));
        stores.grants().add(ELVERUM, KS, Set.of("VIEWSPACE"));

        assertThat(database.statementsOf(() -> stores.grants().of(ELVERUM, KARI)))
                .hasSize(1);
    }
}
