// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.programme.AgendaItem;
import no.ks.absolutt.core.programme.Link;
import no.ks.absolutt.core.programme.PlannedDay;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.data.JsonProgrammes;
import no.ks.absolutt.storage.row.SessionTextRow;
import no.ks.absolutt.testing.Programmes;
import no.ks.absolutt.testing.Together;
import org.junit.Test;

public class ProgrammeStoreTest extends StoresOnBothDatabases {

    private static final Session GATHERING = Programmes.sessionOf(
            null, SessionKind.COORDINATOR, null, SessionDate.days(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 1)));
    private static final SessionTexts WRITTEN = new SessionTexts(
            List.of(
                    new AgendaItem(1, null, null, LocalText.nb("Velkommen"), null),
                    new AgendaItem(
                            1,
                            LocalTime.of(9, 30),
                            LocalTime.of(10, 15),
                            new LocalText("Dialog", "Dialog", "Talk"),
                            "KS")),
            Map.of(
                    SessionTexts.Part.PRACTICAL, List.of(LocalText.nb("Ta med refleksjonsnotatet.")),
                    SessionTexts.Part.REFLECTION, List.of(LocalText.nb("Hva lærte vi?"), LocalText.nb("Hva nå?"))),
            List.of(new Link(LocalText.nb("Film"), "https://www.ks.no/film")),
            Instant.parse("2021-03-01T08:30:00Z"),
            3);

    private final List<Programme> examples = new JsonProgrammes().read();
    private final Programme innlandet = examples.get(0);
    private final Programme trondelag = examples.get(1);

    @Test
    public void aProgrammeComesBackWhole() {
        stores.programmes().add(innlandet);
        stores.programmes().add(trondelag);

        assertThat(found("innlandet-2021-2022")).isEqualTo(innlandet);
        assertThat(found("trondelag-2020-2022")).isEqualTo(trondelag);
    }

    /** Another node of the cluster has a store, and a memory, of its own. */
    @Test
    public void whatAnotherNodeHasChangedIsReadAnew() {
        ProgrammeStore here = stores.programmes();
        ProgrammeStore there = stores.programmes();
        there.add(innlandet);
        Programme before = here.find("innlandet-2021-2022").orElseThrow();

        there.update(before, changed(before));
        assertThat(here.find("innlandet-2021-2022")).contains(changed(before));

        Session gathering = there.add("innlandet-2021-2022", GATHERING);
        assertThat(session(here, gathering.id())).contains(gathering);

        there.update(gathering.movedTo(SessionDate.UNKNOWN));
        assertThat(session(here, gathering.id())).contains(gathering.movedTo(SessionDate.UNKNOWN));

        there.remove(gathering);
        assertThat(session(here, gathering.id())).isEmpty();
    }

    private static Optional<Session> session(ProgrammeStore store, int id) {
        return store.find("innlandet-2021-2022").orElseThrow().session(id);
    }

    @Test
    public void whatATransactionReadsAndGivesUpIsForgotten() {
        ProgrammeStore store = stores.programmes();
        store.add(innlandet);
        Programme before = store.find("innlandet-2021-2022").orElseThrow();

        assertThatThrownBy(() -> database.transactions().runInTransaction(() -> {
                    store.update(before, changed(before));
                    assertThat(store.find("innlandet-2021-2022")).contains(changed(before));
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");

        assertThat(store.find("innlandet-2021-2022")).contains(before);
    }

    @Test
    public void aProgrammeThatIsAsBeforeCostsOneStatement() {
        ProgrammeStore store = stores.programmes();
        store.add(innlandet);

        assertThat(database.statementsOf(() -> store.find("innlandet-2021-2022")))
                .hasSize(5);
        assertThat(database.statementsOf(() -> store.find("innlandet-2021-2022")))
                .hasSize(1);
    }

    @Test
    public void allProgrammesComeByName() {
        stores.programmes().add(trondelag);
        stores.programmes().add(innlandet);

        assertThat(all()).containsExactly(innlandet, trondelag);
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

        assertThat(all()).containsExactly(innlandet);
    }

    @Test
    public void aKeyThatIsTakenDoesNotSpoilTheCallersTransaction() {
        stores.programmes().add(innlandet);

        database.transactions().runInTransaction(() -> {
            stores.programmes().add(innlandet);
            stores.programmes().add(trondelag);
        });

        assertThat(all()).containsExactly(innlandet, trondelag);
    }

    @Test
    public void ofManyWhoAddTheSameProgrammeAtOnceOneDoes() throws Exception {
        List<Boolean> added = Together.run(8, thread -> stores.programmes().add(innlandet));

        assertThat(added).containsOnlyOnce(true);
        assertThat(all()).containsExactly(innlandet);
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

    @Test
    public void aChangedProgrammeIsReadAsItWasWritten() {
        stores.programmes().add(innlandet);
        Programme before = stored("innlandet-2021-2022");
        Programme after = changed(before);

        stores.programmes().update(before, after);

        assertThat(stored("innlandet-2021-2022")).isEqualTo(after);
    }

    @Test
    public void sessionsAreAddedMovedAndRemoved() {
        stores.programmes().add(trondelag);
        Session session = stores.programmes().add("trondelag-2020-2022", GATHERING);
        Session moved = session.movedTo(SessionDate.days(LocalDate.of(2021, 3, 2), LocalDate.of(2021, 3, 3)));

        stores.programmes().update(moved);
        assertThat(stored("trondelag-2020-2022").session(session.id())).contains(moved);
        assertThat(moved.movedFrom()).contains(GATHERING.date());

        stores.programmes().remove(moved);
        assertThat(found("trondelag-2020-2022")).isEqualTo(trondelag);
    }

    @Test
    public void whatKsWritesOfASessionGoesWithTheSession() {
        stores.programmes().add(trondelag);
        Session session = stores.programmes().add("trondelag-2020-2022", GATHERING);
        assertThat(stores.sessionTexts().of(session.id())).isEqualTo(SessionTexts.NONE);

        stores.sessionTexts().put(session.id(), WRITTEN);
        assertThat(stores.sessionTexts().of(session.id())).isEqualTo(WRITTEN);
        assertThat(stores.sessionTexts().written("trondelag-2020-2022")).containsExactly(session.id());
        assertThat(database.statementsOf(() -> stores.sessionTexts().of(session.id())))
                .hasSize(2);

        stores.programmes().remove(session);
        assertThat(stores.sessionTexts().of(session.id())).isEqualTo(SessionTexts.NONE);
        assertThat(database.activeObjects().count(SessionTextRow.class)).isZero();
    }

    private static Programme changed(Programme before) {
        return new Programme(
                before.key(),
                "ABSOLUTT Innlandet 2",
                ProgrammeState.FINISHED,
                new ProgrammeTexts(
                        "50", Map.of(TextField.AIM, List.of(new LocalText("mål", "mål nn", "aim"))), List.of()),
                new ProgrammeDates(
                        before.dates().informationMeeting().movedTo(LocalDate.of(2020, 11, 2)),
                        before.dates().registrationDeadline().movedTo(null),
                        PlannedDay.UNKNOWN,
                        before.dates().premeetingTo(),
                        before.dates().reflectionNoteSentAfter()),
                before.themes().subList(0, 3),
                before.sessions(),
                before.milestones().subList(1, 4),
                2);
    }

    private Programme stored(String key) {
        return stores.programmes().find(key).orElseThrow();
    }

    private Programme found(String key) {
        return Programmes.withoutIds(stored(key));
    }

    private List<Programme> all() {
        return stores.programmes().all().stream().map(Programmes::withoutIds).toList();
    }
}
