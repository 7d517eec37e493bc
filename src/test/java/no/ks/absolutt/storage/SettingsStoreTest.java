// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.absolutt.storage.row.SettingRow;
import no.ks.absolutt.testing.Together;
import org.junit.Test;

public class SettingsStoreTest extends StoresOnBothDatabases {

    @Test
    public void atFirstNoGroupIsNamed() {
        assertThat(stores.settings().ksGroup()).isEmpty();
    }

    @Test
    public void theGroupNamedLastHolds() {
        stores.settings().setKsGroup("ks-absolutt");
        stores.settings().setKsGroup("ks-oppvekst-ø");

        assertThat(stores.settings().ksGroup()).contains("ks-oppvekst-ø");
    }

    @Test
    public void manyWhoNameItAtOnceLeaveOneRow() throws Exception {
        List<String> groups = Together.run(8, thread -> {
            stores.settings().setKsGroup("gruppe-" + thread);
            return "gruppe-" + thread;
        });

        assertThat(groups).contains(stores.settings().ksGroup().orElseThrow());
        assertThat(database.activeObjects().count(SettingRow.class)).isEqualTo(1);
    }

    @Test
    public void askingForTheGroupIsOneStatement() {
        stores.settings().setKsGroup("ks-absolutt");

        assertThat(database.statementsOf(() -> stores.settings().ksGroup())).hasSize(1);
    }
}
