// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.ks.absolutt.core.municipality.RegisterNote;
import org.junit.Test;

public class RegisterNotesTest extends StoresOnBothDatabases {

    private static final RegisterNote FIRST = new RegisterNote("3427", "Tønset", LocalDate.of(2027, 12, 31), "3420", 1);

    @Test
    public void atFirstNothingIsNoted() {
        assertThat(stores.registerNotes().all()).isEmpty();
    }

    @Test
    public void aNoteIsReadAsItWasWritten() {
        stores.registerNotes().save(FIRST);

        assertThat(stores.registerNotes().all()).containsOnlyKeys("3427").containsValue(FIRST);
    }

    @Test
    public void aLaterNoteTakesItsPlaceAndCanBeEmpty() {
        RegisterNote later = new RegisterNote("3427", null, null, null, 2);
        stores.registerNotes().save(FIRST);
        stores.registerNotes().save(later);

        assertThat(stores.registerNotes().all()).hasSize(1).containsValue(later);
    }

    @Test
    public void allNotesAreReadInOneStatement() {
        stores.registerNotes().save(FIRST);
        stores.registerNotes().save(new RegisterNote("3420", "Leiret", null, null, 1));

        assertThat(database.statementsOf(() -> stores.registerNotes().all())).hasSize(1);
    }
}
