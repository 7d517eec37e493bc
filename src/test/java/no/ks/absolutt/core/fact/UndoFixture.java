// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.event.EventContent;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.indicator.IndicatorFacts;
import no.ks.absolutt.core.indicator.IndicatorField;
import no.ks.absolutt.core.measure.MeasureFacts;
import no.ks.absolutt.core.measure.MeasureField;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Undoing;
import org.junit.Before;

/** A site on which facts are changed and taken back by Kari. */
public abstract class UndoFixture {

    static final String ELVERUM = "ABS3420";
    static final Viewer KARI = FakeSite.KARI;

    final FakeSite site = new FakeSite();
    Undoing use;
    int participation;

    @Before
    public void elverumTakesPart() {
        participation = site.elverum().id();
        use = new Undoing(site);
    }

    UndoFact.Undone undo(FactKind kind, String key, int change, int revision) {
        return use.undo.undo(KARI, ELVERUM, new UndoFact.Wanted(kind, key, change, revision));
    }

    Refusal.Code refusal(Viewer viewer, FactKind kind, String key, int change, int revision) {
        try {
            use.undo.undo(viewer, ELVERUM, new UndoFact.Wanted(kind, key, change, revision));
        } catch (Refusal refusal) {
            return refusal.code();
        }
        throw new AssertionError("Not refused");
    }

    String measure(String name) {
        return use.measures
                .add(KARI, ELVERUM, typed().with(MeasureField.NAME, name))
                .key();
    }

    static Typed<MeasureField> typed() {
        return new Typed<>(MeasureField.class);
    }

    static Typed<IndicatorField> figure(String value) {
        return new Typed<>(IndicatorField.class).with(IndicatorField.VALUE, value);
    }

    static Typed<IndicatorField> indicator(String kind, String value) {
        return figure(value)
                .with(IndicatorField.NAME, "Akuttvedtak")
                .with(IndicatorField.KIND, kind)
                .with(IndicatorField.GEOGRAPHY, "MUNICIPALITY")
                .with(IndicatorField.PERIOD, "2020")
                .with(IndicatorField.SOURCE, "Egne tall");
    }

    List<Kept<MeasureFacts>> measures() {
        return site.measures.of(participation);
    }

    List<Kept<IndicatorFacts>> indicators() {
        return site.indicators.of(participation);
    }

    List<EventContent> events() {
        return site.events.of(participation).stream().map(LocalEvent::content).toList();
    }

    List<FactChange> log(FactKind kind, String key) {
        Visit visit = site.door().visit(KARI, ELVERUM);
        return site.factLog().of(visit, kind, key);
    }
}
