// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import no.ks.absolutt.core.municipality.Enrolment;
import no.ks.absolutt.core.municipality.Standing;
import org.junit.Test;

public class EnrolmentStoreTest extends StoresOnBothDatabases {

    private static final Instant MONDAY = Instant.parse("2021-04-12T08:30:00.123Z");
    private static final Enrolment ELVERUM = Enrolment.none("innlandet", "3420").set(Standing.INVITED, MONDAY);

    @Test
    public void whatHasBeenSetComesBackAsItWas() {
        stores.enrolments().save(ELVERUM);

        assertThat(stores.enrolments().of("innlandet", "3420"))
                .isEqualTo(new Enrolment("innlandet", "3420", Standing.INVITED, 1, MONDAY));
    }

    @Test
    public void whereNothingHasBeenSetTheRevisionIsNought() {
        assertThat(stores.enrolments().of("innlandet", "3420"))
                .isEqualTo(new Enrolment("innlandet", "3420", null, 0, null));
        assertThat(stores.enrolments().ofProgramme("innlandet")).isEmpty();
    }

    @Test
    public void theNextRevisionTakesThePlaceOfTheOneBefore() {
        stores.enrolments().save(ELVERUM);
        Enrolment next = ELVERUM.set(Standing.WITHDRAWN, MONDAY.plusSeconds(60));

        stores.enrolments().save(next);

        assertThat(stores.enrolments().ofProgramme("innlandet")).containsExactly(next);
    }

    @Test
    public void whatIsClearedKeepsItsRevision() {
        stores.enrolments().save(ELVERUM);
        Enrolment cleared = ELVERUM.set(null, MONDAY);

        stores.enrolments().save(cleared);

        assertThat(stores.enrolments().of("innlandet", "3420")).isEqualTo(cleared);
        assertThat(cleared.revision()).isEqualTo(2);
    }

    @Test
    public void eachProgrammeHasItsOwn() {
        Enrolment stange = Enrolment.none("innlandet", "3413").set(Standing.DECLINED, MONDAY);
        Enrolment elsewhere = Enrolment.none("trondelag", "3420").set(Standing.REGISTERED, MONDAY);
        stores.enrolments().save(ELVERUM);
        stores.enrolments().save(elsewhere);
        stores.enrolments().save(stange);

        assertThat(stores.enrolments().ofProgramme("innlandet")).containsExactly(ELVERUM, stange);
        assertThat(stores.enrolments().ofProgramme("trondelag")).containsExactly(elsewhere);
        assertThat(stores.enrolments().all()).containsExactlyInAnyOrder(ELVERUM, stange, elsewhere);
    }

    @Test
    public void itGoesWithTheTransactionItStandsIn() {
        assertThatThrownBy(() -> database.transactions().runInTransaction(() -> {
                    stores.enrolments().save(ELVERUM);
                    throw new IllegalStateException("the log could not be written");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stores.enrolments().ofProgramme("innlandet")).isEmpty();
    }

    @Test
    public void everyReadIsOneStatement() {
        stores.enrolments().save(ELVERUM);
        stores.enrolments().save(Enrolment.none("innlandet", "3413").set(Standing.DECLINED, MONDAY));

        assertThat(database.statementsOf(() -> stores.enrolments().ofProgramme("innlandet")))
                .hasSize(1);
        assertThat(database.statementsOf(() -> stores.enrolments().of("innlandet", "3420")))
                .hasSize(1);
    }
}
