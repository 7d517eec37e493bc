// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.measure.MeasureField;
import no.ks.absolutt.core.measure.MeasureState;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

/** «Angre» of what stands in a list, and who may. */
public class UndoFactTest extends UndoFixture {

    @Test
    public void whatWasChangedIsPutBackAsOneMoreChange() {
        String key = measure("Leseplan");
        use.measures.change(
                KARI,
                ELVERUM,
                key,
                1,
                typed().with(MeasureField.STATE, "IN_USE")
                        .with(MeasureField.ROLE, "KOF")
                        .with(MeasureField.DEADLINE, "2021-10-01"));

        UndoFact.Undone undone = undo(FactKind.MEASURE, key, 2, 2);

        assertThat(measures()).singleElement().satisfies(one -> {
            assertThat(one.facts().state()).isEqualTo(MeasureState.PLANNED);
            assertThat(one.facts().role()).isNull();
            assertThat(one.facts().deadline()).isNull();
            assertThat(one.revision()).isEqualTo(3);
        });
        assertThat(undone.latest().revision()).isEqualTo(3);
        assertThat(log(FactKind.MEASURE, key)).hasSize(3);
    }

    @Test
    public void undoingTakesBackAnUndoing() {
        String key = measure("Leseplan");
        use.measures.change(KARI, ELVERUM, key, 1, typed().with(MeasureField.EFFECT, "Flere leser"));
        undo(FactKind.MEASURE, key, 2, 2);

        undo(FactKind.MEASURE, key, 3, 3);

        assertThat(measures()).extracting(one -> one.facts().effect()).containsExactly("Flere leser");
    }

    @Test
    public void whatWasAddedIsRemovedAndWhatWasRemovedComesBackWhole() {
        String key = measure("Leseplan");
        undo(FactKind.MEASURE, key, 1, 1);
        assertThat(measures()).isEmpty();

        undo(FactKind.MEASURE, key, 2, 2);

        assertThat(measures()).extracting(one -> one.facts().name()).containsExactly("Leseplan");
        assertThat(log(FactKind.MEASURE, key))
                .extracting(FactVerb::of)
                .containsExactly(FactVerb.RESTORED, FactVerb.REMOVED, FactVerb.ADDED);
    }

    @Test
    public void whoeverIsLateSeesBothValuesAndCanUndoAllTheSame() {
        String key = measure("Leseplan");
        use.measures.change(KARI, ELVERUM, key, 1, typed().with(MeasureField.STATE, "TRIED_OUT"));
        use.measures.change(
                FakeSite.RITA,
                ELVERUM,
                key,
                2,
                typed().with(MeasureField.STATE, "IN_USE").with(MeasureField.SIGN, "Leseprøven"));

        assertThatThrownBy(() -> undo(FactKind.MEASURE, key, 2, 2)).satisfies(refused -> {
            UndoConflict both = (UndoConflict) ((Refusal) refused).current();
            assertThat(both.latest().by()).isEqualTo("rita");
            assertThat(both.values()).containsExactly(new Difference("state", "IN_USE", "PLANNED"));
        });
        undo(FactKind.MEASURE, key, 2, 3);

        assertThat(measures()).singleElement().satisfies(one -> {
            assertThat(one.facts().state()).isEqualTo(MeasureState.PLANNED);
            assertThat(one.facts().sign()).isEqualTo("Leseprøven");
        });
    }

    @Test
    public void whatStandsAsBeforeAlreadyLeavesNoRow() {
        String key = measure("Leseplan");
        use.measures.change(KARI, ELVERUM, key, 1, typed().with(MeasureField.EFFECT, "x"));
        use.measures.change(KARI, ELVERUM, key, 2, typed().with(MeasureField.EFFECT, null));

        assertThat(undo(FactKind.MEASURE, key, 2, 3).latest().revision()).isEqualTo(3);
    }

    @Test
    public void whatHasBeenRemovedSinceIsBroughtBackFirst() {
        String key = measure("Leseplan");
        use.measures.change(KARI, ELVERUM, key, 1, typed().with(MeasureField.EFFECT, "x"));
        use.measures.remove(KARI, ELVERUM, key, 2);

        assertThat(refusal(KARI, FactKind.MEASURE, key, 2, 3)).isEqualTo(Refusal.Code.INVALID);
    }

    @Test
    public void onlyThoseWhoMayChangeItMayAndTheRestLearnNothing() {
        String key = measure("Leseplan");

        assertThat(refusal(FakeSite.OLA, FactKind.MEASURE, key, 1, 1)).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal(FakeSite.KS, FactKind.MEASURE, key, 1, 1)).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal(FakeSite.UKJENT, FactKind.MEASURE, key, 1, 1)).isEqualTo(Refusal.Code.NOT_FOUND);
        assertThat(refusal(KARI, FactKind.MEASURE, "unknown", 1, 1)).isEqualTo(Refusal.Code.NOT_FOUND);
        site.readOnly = true;
        assertThat(refusal(KARI, FactKind.MEASURE, key, 1, 1)).isEqualTo(Refusal.Code.READ_ONLY);
    }

    @Test
    public void whatWasSaidAtAMomentIsNotMadeUnsaid() {
        FactDeed deed = FactDeed.of(FactKind.REPRESENTATION, "1", "Samling 1").with("number", null, 8);
        site.facts.add(participation, new FactChange(1, site.clock().instant(), "kari", deed));

        assertThat(log(FactKind.REPRESENTATION, "1").get(0).isUndoable()).isFalse();
        assertThat(refusal(KARI, FactKind.REPRESENTATION, "1", 1, 1)).isEqualTo(Refusal.Code.INVALID);
        assertThat(Set.of(FactKind.values()).stream().filter(FactKind::isUndoable))
                .containsExactlyInAnyOrder(
                        FactKind.SENTENCE,
                        FactKind.ANSWER,
                        FactKind.MEMBER,
                        FactKind.ROLE_CELL,
                        FactKind.ROLE_AREA,
                        FactKind.ROLE_CHOICE,
                        FactKind.INDICATOR,
                        FactKind.MEASURE,
                        FactKind.EVENT);
    }
}
