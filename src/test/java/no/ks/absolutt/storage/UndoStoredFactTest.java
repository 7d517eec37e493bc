// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.event.ChangeEvents;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.fact.FactVerb;
import no.ks.absolutt.core.fact.Keeper;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.fact.UndoFact;
import no.ks.absolutt.core.group.EditGroup;
import no.ks.absolutt.core.group.Member;
import no.ks.absolutt.core.group.MemberRights;
import no.ks.absolutt.core.group.Seating;
import no.ks.absolutt.core.measure.ChangeMeasures;
import no.ks.absolutt.core.measure.MeasureFacts;
import no.ks.absolutt.core.measure.MeasureField;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.data.CsvGroupRoles;
import no.ks.absolutt.testing.Events;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;
import no.ks.absolutt.testing.Together;
import org.junit.Before;
import org.junit.Test;

/** What was changed, added and removed is taken back in the tables, with a row more in the log. */
public class UndoStoredFactTest extends StoresOnBothDatabases {

    private static final String SPACE = "ABS3420";

    private final FakeSite site = new FakeSite();
    private final OneTransaction transaction = new OneTransaction() {
        @Override
        public <T> T of(Supplier<T> work) {
            return database.transactions().inTransaction(work);
        }
    };
    private int elverum;
    private ChangeMeasures measures;
    private ChangeEvents events;
    private EditGroup groups;
    private UndoFact undo;

    @Before
    public void elverumTakesPart() {
        elverum = site.elverum().id();
        FactLog log = new FactLog(transaction, stores.facts(), site.clock());
        measures = new ChangeMeasures(
                site.door(), new Keeper<>(FactKind.MEASURE, log, stores.measures()), new CsvGroupRoles());
        events = new ChangeEvents(site.door(), stores.events(), log, transaction, site.today());
        groups = new EditGroup(
                site.door(),
                stores.members(),
                log,
                new Seating(new CsvGroupRoles(), site.people),
                new MemberRights(site.notedGrants()),
                site.oneAtATime());
        undo = new UndoFact(site.door(), log, List.of(measures, events, groups));
    }

    @Test
    public void aMeasureGoesAndComesBackWithAllItsFields() {
        Kept<MeasureFacts> added = measures.add(
                FakeSite.KARI,
                SPACE,
                new Typed<>(MeasureField.class)
                        .with(MeasureField.NAME, "Leseplan")
                        .with(MeasureField.DEADLINE, "2021-10-01"));
        measures.remove(FakeSite.KARI, SPACE, added.key(), 1);
        assertThat(stores.measures().of(elverum)).isEmpty();

        undo(FactKind.MEASURE, added.key(), 2);

        assertThat(stores.measures().of(elverum)).extracting(Kept::facts).containsExactly(added.facts());
        assertThat(stores.facts().of(elverum, FactKind.MEASURE, added.key()))
                .extracting(FactVerb::of)
                .containsExactly(FactVerb.RESTORED, FactVerb.REMOVED, FactVerb.ADDED);
    }

    @Test
    public void anEventComesBack() {
        LocalEvent added = events.add(FakeSite.KARI, SPACE, Events.meeting("2021-05-04", "12:00", "14:00"));
        events.remove(FakeSite.KARI, SPACE, added.id(), 1);

        undo(FactKind.EVENT, String.valueOf(added.id()), 2);

        assertThat(stores.events().of(elverum)).extracting(LocalEvent::content).containsExactly(added.content());
    }

    @Test
    public void aMemberComesBackInHerPlace() {
        Member added =
                groups.add(FakeSite.KARI, SPACE, Grouping.member("ORD", "ola")).member();
        groups.remove(FakeSite.KARI, SPACE, added.id(), 1);

        undo(FactKind.MEMBER, added.key(), 2);

        assertThat(stores.members().of(elverum)).singleElement().satisfies(one -> {
            assertThat(one.removed()).isFalse();
            assertThat(one.seat()).isEqualTo(added.seat());
        });
    }

    @Test
    public void ofManyWhoUndoTheSameOneDoes() throws Exception {
        Kept<MeasureFacts> added =
                measures.add(FakeSite.KARI, SPACE, new Typed<>(MeasureField.class).with(MeasureField.NAME, "Leseplan"));

        List<String> outcomes = Together.run(8, thread -> {
            try {
                return "undone "
                        + undo(FactKind.MEASURE, added.key(), 1).latest().revision();
            } catch (Refusal refusal) {
                return refusal.code().name();
            }
        });

        assertThat(outcomes.stream().filter(one -> Objects.equals(one, "undone 2")))
                .hasSize(1);
        assertThat(outcomes).containsOnly("undone 2", "CONFLICT");
        assertThat(stores.facts().of(elverum, FactKind.MEASURE, added.key()))
                .extracting(FactChange::revision)
                .containsExactly(2, 1);
    }

    private UndoFact.Undone undo(FactKind kind, String key, int revision) {
        return undo.undo(FakeSite.KARI, SPACE, new UndoFact.Wanted(kind, key, revision, revision));
    }
}
