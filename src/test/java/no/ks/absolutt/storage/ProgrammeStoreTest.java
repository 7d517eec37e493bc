// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.data.JsonProgrammes;
import no.ks.absolutt.testing.Together;
import org.junit.Test;

public class ProgrammeStoreTest extends StoresOnBothDatabases {

    private final List<Programme> examples = new JsonProgrammes().read();
    private final Programme innlandet = examples.get(0);
    private final Programme trondelag = examples.get(1);

    @Test
    public void aProgrammeComesBackWhole() {
        stores.programmes().add(innlandet);
        stores.programmes().add(trondelag);

        assertThat(stores.programmes().find("innlandet-2021-2022")).contains(innlandet);
        assertThat(stores.programmes().find("trondelag-2020-2022")).contains(trondelag);
    }

    @Test
    public void allProgrammesComeByName() {
        stores.programmes().add(trondelag);
        stores.programmes().add(innlandet);

        assertThat(stores.programmes().all()).containsExactly(innlandet, trondelag);
    }

    @Test
    public void withoutProgrammesThereIsNothing() {
        assertThat(stores.programmes().all()).isEmpty();
        assertThat(stores.programmes().find("innlandet-2021-2022")).isEmpty();
    }

    @Test
    public void aKeyThatIsTakenChangesNothing() {
        assertThat(stores.programmes().add(innlandet)).isTrue();
        assertThat(stores.programmes().add(innlandet)).isFalse();

        assertThat(stores.programmes().all()).containsExactly(innlandet);
    }

    @Test
    public void aKeyThatIsTakenDoesNotSpoilTheCallersTransaction() {
        stores.programmes().add(innlandet);

        database.transactions().runInTransaction(() -> {
            stores.programmes().add(innlandet);
            stores.programmes().add(trondelag);
        });

        assertThat(stores.programmes().all()).containsExactly(innlandet, trondelag);
    }

    @Test
    public void ofManyWhoAddTheSameProgrammeAtOnceOneDoes() throws Exception {
        List<Boolean> added = Together.run(8, thread -> stores.programmes().add(innlandet));

        assertThat(added).containsOnlyOnce(true);
        assertThat(stores.programmes().all()).containsExactly(innlandet);
    }

    @Test
    public void readingIsOneStatementATableWhateverTheNumberOfProgrammes() {
        stores.programmes().add(innlandet);
        List<String> ofOne = database.statementsOf(() -> stores.programmes().all());
        stores.programmes().add(trondelag);
        List<String> ofTwo = database.statementsOf(() -> stores.programmes().all());
        List<String> found = database.statementsOf(() -> stores.programmes().find("trondelag-2020-2022"));

        assertThat(ofOne).hasSize(5);
        assertThat(ofTwo).hasSize(5);
        assertThat(found).hasSize(5);
    }
}
