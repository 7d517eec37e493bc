// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

/** Each start of the plugin brings the tables up to the rows' shape. */
public class RestartTest extends StoresOnBothDatabases {

    @Test
    public void startingAgainChangesNoTableAndKeepsEveryRow() {
        stores.settings().setKsGroup("ks-absolutt");
        stores.programmes().add(Programmes.innlandet());

        assertThat(database.statementsOf(database::migrateAgain)).isEmpty();

        assertThat(stores.settings().ksGroup()).contains("ks-absolutt");
        assertThat(stores.programmes().all())
                .extracting(Programmes::withoutIds)
                .containsExactly(Programmes.innlandet());
    }
}
