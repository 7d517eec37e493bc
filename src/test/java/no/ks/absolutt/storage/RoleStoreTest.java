// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.roles.AreaState;
import no.ks.absolutt.core.roles.Cell;
import no.ks.absolutt.core.roles.CellPlace;
import no.ks.absolutt.core.roles.Layer;
import no.ks.absolutt.core.roles.RoleChoice;
import no.ks.absolutt.core.roles.RoleCode;
import no.ks.absolutt.core.roles.RoleFacts;
import org.junit.Test;

public class RoleStoreTest extends StoresOnBothDatabases {

    private static final int ELVERUM = 7;
    private static final int STANGE = 8;
    private static final CellPlace PLACE = new CellPlace("grunnskole", "REK", Layer.GOAL);

    @Test
    public void whatIsWrittenComesBackToItsOwnMunicipality() {
        Cell cell = new Cell(PLACE, RoleCode.UNSETTLED, 1);
        AreaState area = new AreaState("egen-1", "Samisk opplæring", true, true, false, 1);
        RoleChoice role = new RoleChoice("SKO", null, true, "KSJ", true, false, 1);

        stores.roles().write(ELVERUM, cell, change(1));
        stores.roles().write(ELVERUM, area, change(1));
        stores.roles().write(ELVERUM, role, change(1));

        RoleFacts facts = stores.roles().of(ELVERUM);
        assertThat(facts.cells().values()).containsExactly(cell);
        assertThat(facts.areas().values()).containsExactly(area);
        assertThat(facts.choices().values()).containsExactly(role);
        assertThat(stores.roles().of(STANGE)).isEqualTo(RoleFacts.NONE);
    }

    @Test
    public void theNextRevisionTakesThePlaceOfTheOneBefore() {
        stores.roles().write(ELVERUM, new Cell(PLACE, RoleCode.B, 1), change(1));
        stores.roles().write(ELVERUM, new AreaState("egen-1", "Samisk", true, false, false, 1), change(1));
        stores.roles().write(ELVERUM, new RoleChoice("E1", "Logoped", true, "PPT", true, false, 1), change(1));

        Cell cleared = new Cell(PLACE, null, 2);
        AreaState out = new AreaState("egen-1", "Samisk opplæring", false, true, true, 2);
        RoleChoice gone = new RoleChoice("E1", "Logopeden", false, null, false, true, 2);
        stores.roles().write(ELVERUM, cleared, change(2));
        stores.roles().write(ELVERUM, out, change(2));
        stores.roles().write(ELVERUM, gone, change(2));

        RoleFacts facts = stores.roles().of(ELVERUM);
        assertThat(facts.cells().values()).containsExactly(cleared);
        assertThat(facts.areas().values()).containsExactly(out);
        assertThat(facts.choices().values()).containsExactly(gone);
    }

    @Test
    public void readingIsThreeStatementsAndWritingALetterAtMostThree() {
        stores.roles().write(ELVERUM, new Cell(PLACE, RoleCode.B, 1), change(1));

        assertThat(database.statementsOf(() -> stores.roles().of(ELVERUM))).hasSize(3);
        assertThat(database.statementsOf(
                        () -> stores.roles().write(ELVERUM, new Cell(PLACE, RoleCode.A, 2), change(2))))
                .hasSizeLessThanOrEqualTo(2);
    }

    private static FactChange change(int revision) {
        return new FactChange(
                revision,
                Instant.parse("2021-04-12T08:30:00Z"),
                "kari",
                FactDeed.of(FactKind.ROLE_CELL, PLACE.key(), "Grunnskole"));
    }
}
