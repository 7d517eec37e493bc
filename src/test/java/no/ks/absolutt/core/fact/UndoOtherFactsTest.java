// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.event.EventEdit;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.roles.CellEdit;
import no.ks.absolutt.core.roles.CellPlace;
import no.ks.absolutt.core.roles.Layer;
import no.ks.absolutt.core.roles.MappedArea;
import no.ks.absolutt.core.roles.RoleCode;
import no.ks.absolutt.core.roles.RoleEdit;
import no.ks.absolutt.core.statement.StatementKind;
import no.ks.absolutt.testing.Events;
import org.junit.Test;

/** «Angre» of events, the role map and what a municipality says in its own words. */
public class UndoOtherFactsTest extends UndoFixture {

    @Test
    public void aSmallCountThatTheLogDoesNotHaveCannotComeBack() {
        String key = use.indicators.add(KARI, ELVERUM, indicator("COUNT", "3")).key();
        use.indicators.change(KARI, ELVERUM, key, 1, figure("12"));

        assertThat(log(FactKind.INDICATOR, key).get(0).isUndoable()).isFalse();
        assertThat(refusal(KARI, FactKind.INDICATOR, key, 2, 2)).isEqualTo(Refusal.Code.INVALID);
    }

    @Test
    public void anEventGoesBackToItsTimeAndComesBackWhenItWasRemoved() {
        LocalEvent added = use.events.add(KARI, ELVERUM, Events.meeting("2021-05-04", "12:00", "14:00"));
        String key = String.valueOf(added.id());
        use.events.remove(KARI, ELVERUM, added.id(), 1);
        undo(FactKind.EVENT, key, 2, 2);
        assertThat(events()).singleElement().satisfies(one -> assertThat(one.place())
                .isEqualTo("Formannskapssalen"));

        undo(FactKind.EVENT, key, 1, 3);
        assertThat(events()).isEmpty();
        assertThat(log(FactKind.EVENT, key)).extracting(FactChange::revision).containsExactly(4, 3, 2, 1);
    }

    @Test
    public void theFieldsOfAnEventArePutBack() {
        LocalEvent added = use.events.add(KARI, ELVERUM, Events.meeting("2021-05-04", "12:00", "14:00"));
        use.events.change(
                KARI,
                ELVERUM,
                added.id(),
                new EventEdit(
                        1,
                        Field.of(EventKind.COUNCIL),
                        Field.of("Sak 12/21"),
                        Field.of(LocalDate.parse("2021-05-11")),
                        Field.absent(),
                        Field.of(LocalTime.parse("09:00")),
                        Field.of(null),
                        Field.absent(),
                        Field.absent(),
                        Field.absent()));

        undo(FactKind.EVENT, String.valueOf(added.id()), 2, 2);

        assertThat(site.events.find(participation, added.id()).orElseThrow().content())
                .isEqualTo(Events.meeting("2021-05-04", "12:00", "14:00"));
    }

    @Test
    public void aLetterOfTheRoleMapGoesBack() {
        CellPlace place = new CellPlace("grunnskole", "REK", Layer.TODAY);
        RoleCode before = use.cells
                .change(KARI, ELVERUM, new CellEdit(place, RoleCode.UNSETTLED, 0))
                .code();
        assertThat(before).isEqualTo(RoleCode.UNSETTLED);
        String proposed =
                log(FactKind.ROLE_CELL, place.key()).get(0).before("code").orElse("");

        undo(FactKind.ROLE_CELL, place.key(), 1, 1);

        assertThat(site.roles.of(participation).cells().get(place).code())
                .isEqualTo(RoleCode.of(proposed).orElse(null));
        undo(FactKind.ROLE_CELL, place.key(), 2, 2);
        assertThat(site.roles.of(participation).cells().get(place).code()).isEqualTo(RoleCode.UNSETTLED);
    }

    @Test
    public void anAreaAndARoleOfTheMunicipalitysOwnComeAndGo() {
        MappedArea area = use.areas.add(KARI, ELVERUM, "Ungdomsklubben");
        undo(FactKind.ROLE_AREA, area.key(), 1, 1);
        assertThat(site.roles.of(participation).areas().get(area.key()).removed())
                .isTrue();
        undo(FactKind.ROLE_AREA, area.key(), 2, 2);
        assertThat(site.roles.of(participation).areas().get(area.key()).removed())
                .isFalse();

        String own = use.roles.add(KARI, ELVERUM, "Ungdomskontakt").code();
        use.roles.remove(KARI, ELVERUM, own, 1);
        undo(FactKind.ROLE_CHOICE, own, 2, 2);
        assertThat(site.roles.of(participation).choices().get(own).removed()).isFalse();
    }

    @Test
    public void aRoleThatWasMergedIsPartedAgain() {
        String own = use.roles.add(KARI, ELVERUM, "Ungdomskontakt").code();
        use.roles.change(
                KARI, ELVERUM, "REK", new RoleEdit(0, Field.absent(), Field.absent(), Field.of(own), Field.absent()));
        assertThat(log(FactKind.ROLE_CHOICE, "REK").get(0).deed().of(FactDeed.INTO_NAME))
                .contains(new Difference(FactDeed.INTO_NAME, null, "Ungdomskontakt"));

        undo(FactKind.ROLE_CHOICE, "REK", 1, 1);

        assertThat(site.roles.of(participation).choices().get("REK").into()).isNull();
    }

    @Test
    public void aSentenceGoesBackToWhatItWas() {
        use.statements.change(KARI, ELVERUM, StatementKind.SENTENCE, "roller", "Rollekartet er drøftet", 0);
        use.statements.change(KARI, ELVERUM, StatementKind.SENTENCE, "roller", "Vi venter", 1);

        undo(FactKind.SENTENCE, "roller", 2, 2);
        assertThat(site.statements.of(participation))
                .extracting(one -> one.text())
                .containsExactly("Rollekartet er drøftet");
        undo(FactKind.SENTENCE, "roller", 1, 3);
        assertThat(site.statements.of(participation))
                .extracting(one -> one.text())
                .containsExactly((String) null);
    }
}
