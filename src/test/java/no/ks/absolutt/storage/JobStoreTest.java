// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import no.ks.absolutt.core.job.Interruption;
import no.ks.absolutt.core.job.Job;
import no.ks.absolutt.core.job.JobHead;
import no.ks.absolutt.core.job.JobKind;
import no.ks.absolutt.core.job.JobRow;
import no.ks.absolutt.core.job.JobState;
import no.ks.absolutt.core.job.JobTask;
import no.ks.absolutt.core.job.RowState;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;
import org.junit.Test;

public class JobStoreTest extends StoresOnBothDatabases {

    private static final Instant NOON = Instant.parse("2021-04-12T12:00:00.123Z");
    private static final JobRow TYNSET = new JobRow(
            0,
            "3427",
            "Tynset",
            Language.NYNORSK,
            "kari",
            "ABS3427",
            RowState.PENDING,
            List.of(),
            List.of(),
            0,
            false,
            null);
    private static final JobRow UNKNOWN = new JobRow(
            0,
            null,
            "Tynsett",
            null,
            null,
            null,
            RowState.FAILED,
            List.of(
                    Message.of(
                            "list.problem.meant",
                            Message.of("list.problem.name", "Tynsett"),
                            Message.of("list.or", Message.of("list.label", "Tynset", "3427"), "")),
                    Message.of("refusal.FORBIDDEN")),
            List.of(Message.of("preview.coordinator.none"), Message.of("job.note.county", "Røros", "Trøndelag")),
            0,
            false,
            null);

    @Test
    public void aJobIsReadAsItWasStoredWithItsRowsInOrder() {
        Job added = stores.jobs().add(head("innlandet"), List.of(TYNSET, UNKNOWN));

        Job found = stores.jobs().find(added.head().id()).orElseThrow();

        assertThat(found).isEqualTo(added);
        assertThat(found.head())
                .isEqualTo(withId(head("innlandet"), added.head().id()));
        assertThat(found.rows()).extracting(JobRow::name).containsExactly("Tynset", "Tynsett");
        assertThat(found.rows().get(0).language()).isEqualTo(Language.NYNORSK);
        assertThat(found.rows().get(0).madeAt()).isNull();
        assertThat(found.rows().get(1).error()).isEqualTo(UNKNOWN.error());
        assertThat(found.rows().get(1).note()).isEqualTo(UNKNOWN.note());
        assertThat(stores.jobs().find(added.head().id() + 1)).isEmpty();
        assertThat(stores.jobs().head(added.head().id() + 1)).isEmpty();
    }

    @Test
    public void whatChangesIsStored() {
        Job added = stores.jobs().add(head("innlandet"), List.of(TYNSET));
        JobHead head = new JobHead(
                added.head().id(),
                "innlandet",
                JobKind.SPACES,
                JobTask.UNDO,
                JobState.INTERRUPTED,
                "ks",
                "rita",
                NOON,
                2,
                Interruption.NOT_KS,
                true);
        JobRow row = changed(added.rows().get(0).id());

        stores.jobs().update(head);
        stores.jobs().update(row);

        assertThat(stores.jobs().head(head.id())).contains(head);
        JobRow stored = stores.jobs().row(row.id());
        assertThat(stored.error()).containsExactly(Message.of("trace.newPage", "Linje og tabulator"));
        assertThat(stored.stays(List.of())).isEqualTo(row.stays(List.of()));
    }

    private static JobRow changed(int id) {
        return new JobRow(
                id,
                "3427",
                "Tynset",
                Language.NYNORSK,
                "kari",
                "ABS3427P2",
                RowState.DONE,
                List.of(Message.of("trace.newPage", "Linje\nog\ttabulator")),
                List.of(Message.of("job.undone.gone")),
                17,
                true,
                NOON);
    }

    @Test
    public void thoseUnderWayAreTheOldestFirstAndThoseOfAProgrammeTheNewest() {
        int queued = add("innlandet", JobState.QUEUED, null);
        add("innlandet", JobState.DONE, null);
        int died = add("trondelag", JobState.INTERRUPTED, Interruption.DIED);
        add("innlandet", JobState.INTERRUPTED, Interruption.NOT_KS);
        int running = add("innlandet", JobState.RUNNING, null);

        assertThat(stores.jobs().underWay()).extracting(JobHead::id).containsExactly(queued, died, running);
        assertThat(stores.jobs().ofProgramme("innlandet"))
                .extracting(JobHead::id)
                .hasSize(4)
                .startsWith(running)
                .endsWith(queued);
        assertThat(stores.jobs().ofProgramme("finnmark")).isEmpty();
    }

    @Test
    public void aChangeGoesWithTheTransactionItStandsIn() {
        Job added = stores.jobs().add(head("innlandet"), List.of(TYNSET));
        JobRow row = added.rows().get(0);

        assertThatThrownBy(() -> database.transactions().runInTransaction(() -> {
                    stores.jobs().update(row.done(NOON));
                    throw new IllegalStateException("the participation could not be stored");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stores.jobs().row(row.id()).state()).isEqualTo(RowState.PENDING);
    }

    @Test
    public void readingTakesTwoStatementsWhateverTheNumberOfRows() {
        int small = stores.jobs().add(head("innlandet"), List.of(TYNSET)).head().id();
        int large = stores.jobs()
                .add(head("innlandet"), Collections.nCopies(40, TYNSET))
                .head()
                .id();

        assertThat(database.statementsOf(() -> stores.jobs().find(small))).hasSize(2);
        assertThat(database.statementsOf(() -> stores.jobs().find(large))).hasSize(2);
        assertThat(database.statementsOf(() -> stores.jobs().underWay())).hasSize(1);
    }

    private int add(String programme, JobState state, Interruption why) {
        int id = stores.jobs().add(head(programme), List.of(TYNSET)).head().id();
        stores.jobs()
                .update(new JobHead(
                        id, programme, JobKind.SPACES, JobTask.MAKE, state, "ks", "ks", NOON, 2, why, false));
        return id;
    }

    private static JobHead head(String programme) {
        return new JobHead(
                0, programme, JobKind.SPACES, JobTask.MAKE, JobState.QUEUED, "ks", "ks", NOON, 2, null, false);
    }

    private static JobHead withId(JobHead head, int id) {
        return new JobHead(
                id,
                head.programme(),
                head.kind(),
                head.task(),
                head.state(),
                head.startedBy(),
                head.runsAs(),
                head.startedAt(),
                head.total(),
                head.interruption(),
                head.stopWished());
    }
}
