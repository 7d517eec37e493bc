// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.testing.Together;
import org.junit.Test;

public class ParticipationStoreTest extends StoresOnBothDatabases {

    private static final Instant MADE_AT = Instant.parse("2021-01-04T08:30:00.123Z");

    @Test
    public void aParticipationComesBackWithItsId() {
        Participation added = stores.participations()
                .add(participation("innlandet", "3420", "ABS3420"))
                .orElseThrow();

        assertThat(added.id()).isPositive();
        assertThat(added)
                .isEqualTo(new Participation(
                        added.id(),
                        "innlandet",
                        "3420",
                        "ABS3420",
                        0,
                        Participation.State.CREATING,
                        Language.BOKMAL,
                        null,
                        MADE_AT));
        assertThat(stores.participations().of("innlandet", "3420")).contains(added);
        assertThat(stores.participations().withSpaceKey("ABS3420")).contains(added);
    }

    @Test
    public void whatIsNotThereIsNothing() {
        assertThat(stores.participations().all()).isEmpty();
        assertThat(stores.participations().of("innlandet", "3420")).isEmpty();
        assertThat(stores.participations().withSpaceKey("ABS3420")).isEmpty();
    }

    @Test
    public void thoseOfAMunicipalityAreFoundInAllProgrammes() {
        Participation first = add("innlandet", "3413", "ABS3413");
        add("innlandet", "3420", "ABS3420");
        Participation second = add("trondelag", "3413", "ABS3413P2");

        assertThat(stores.participations().ofMunicipality("3413")).containsExactly(first, second);
        assertThat(database.statementsOf(() -> stores.participations().ofMunicipality("3413")))
                .hasSize(1);
    }

    @Test
    public void thoseOfAProgrammeComeInTheOrderTheyWereMade() {
        Participation stange = add("innlandet", "3413", "ABS3413");
        Participation roros = add("trondelag", "5025", "ABS5025");
        Participation elverum = add("innlandet", "3420", "ABS3420");

        assertThat(stores.participations().ofProgramme("innlandet")).containsExactly(stange, elverum);
        assertThat(stores.participations().all()).containsExactly(stange, roros, elverum);
    }

    @Test
    public void aMunicipalityTakesPartInAProgrammeOnce() {
        Participation first = add("innlandet", "3420", "ABS3420");

        assertThat(stores.participations().add(participation("innlandet", "3420", "ABS3420P2")))
                .isEmpty();
        assertThat(stores.participations().all()).containsExactly(first);
    }

    @Test
    public void aSpaceKeyIsHeldOnce() {
        Participation first = add("innlandet", "3420", "ABS3420");

        assertThat(stores.participations().add(participation("innlandet-2", "3420", "ABS3420")))
                .isEmpty();
        assertThat(stores.participations().all()).containsExactly(first);
    }

    @Test
    public void spaceStateLanguageAndCoordinatorAreUpdated() {
        Participation asked = add("innlandet", "3420", "ABS3420");
        Participation whole =
                asked.withSpace(98305L).ready().asAskedFor(Language.NYNORSK, "ff8080817a1b2c3d017a1b2c3d4e0001");

        stores.participations().update(whole);

        assertThat(stores.participations().all()).containsExactly(whole);
    }

    @Test
    public void aCoordinatorCanBeTakenAway() {
        Participation asked = add("innlandet", "3420", "ABS3420");
        stores.participations().update(asked.asAskedFor(Language.BOKMAL, "kari"));

        stores.participations().update(asked.asAskedFor(Language.BOKMAL, null));

        assertThat(stores.participations().all()).containsExactly(asked);
    }

    @Test
    public void ofManyWhoBeginTheSameAtOnceOneDoes() throws Exception {
        List<Optional<Participation>> begun =
                Together.run(16, thread -> stores.participations().add(participation("innlandet", "3420", "ABS3420")));

        assertThat(begun.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(stores.participations().all()).hasSize(1);
    }

    @Test
    public void everyReadIsOneStatement() {
        add("innlandet", "3420", "ABS3420");
        add("innlandet", "3413", "ABS3413");

        assertThat(database.statementsOf(() -> stores.participations().all())).hasSize(1);
        assertThat(database.statementsOf(() -> stores.participations().ofProgramme("innlandet")))
                .hasSize(1);
        assertThat(database.statementsOf(() -> stores.participations().of("innlandet", "3420")))
                .hasSize(1);
        assertThat(database.statementsOf(() -> stores.participations().withSpaceKey("ABS3420")))
                .hasSize(1);
    }

    private Participation add(String programme, String number, String spaceKey) {
        return stores.participations()
                .add(participation(programme, number, spaceKey))
                .orElseThrow();
    }

    private static Participation participation(String programme, String number, String spaceKey) {
        return new Participation(
                0, programme, number, spaceKey, 0, Participation.State.CREATING, Language.BOKMAL, null, MADE_AT);
    }
}
