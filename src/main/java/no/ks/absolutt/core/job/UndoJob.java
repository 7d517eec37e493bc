// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.text.Message;

/**
 * Use case: KS has what a job made, or one row of it, undone. It is done in the background as the one who asks; what is
 * undone soon is in the answer.
 */
public final class UndoJob {

    /** Long enough for a handful of spaces; a bigger job answers as running. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** In the log: whose row was undone. */
    private static final String MUNICIPALITY = "municipality";

    private final Access access;
    private final JobDesk desk;
    private final JobStore store;
    private final JobBell bell;

    /** The use case over the jobs. */
    public UndoJob(Access access, JobDesk desk, JobStore store, JobBell bell) {
        this.access = access;
        this.desk = desk;
        this.store = store;
        this.bell = bell;
    }

    /**
     * Undoes all rows; those not begun count as undone at once.
     *
     * @throws Refusal FORBIDDEN, READ_ONLY, NOT_FOUND, JOB_RUNNING while this job or another is under way, INVALID for a
     *     job that added pages
     */
    public Job all(Viewer viewer, int id) {
        return undo(viewer, id, Job::rows, deed -> deed);
    }

    /** Undoes the row of that municipality. Refuses as {@link #all}, and NOT_FOUND where the job has no such row. */
    public Job row(Viewer viewer, int id, String number) {
        return undo(
                viewer,
                id,
                job -> List.of(job.row(number).orElseThrow(() -> Refusal.of(Code.NOT_FOUND))),
                deed -> deed.with(MUNICIPALITY, null, number));
    }

    private Job undo(Viewer viewer, int id, Function<Job, List<JobRow>> which, UnaryOperator<Deed> more) {
        access.requireKs(viewer);
        access.requireWritable();
        Job job = desk.change(
                id, ActKind.JOB_UNDONE, viewer.userKey(), now -> ordered(now, which.apply(now), viewer), more);
        if (job.head().state() != JobState.QUEUED) {
            return job;
        }
        bell.ringAndWait(PATIENCE);
        return desk.find(id);
    }

    private JobHead ordered(Job job, List<JobRow> rows, Viewer viewer) {
        if (job.head().kind() == JobKind.PAGES) {
            throw Refusal.invalid("id", Message.of("job.refusal.undoPages"));
        }
        JobState state = job.head().state();
        if (state == JobState.QUEUED || state == JobState.RUNNING) {
            throw Refusal.of(Code.JOB_RUNNING, Message.of("job.refusal.undoRunning"));
        }
        List<JobRow> wanted = rows.stream()
                .filter(row -> row.hasMade() || row.state() == RowState.PENDING)
                .toList();
        if (wanted.isEmpty()) {
            return job.head();
        }
        wanted.forEach(row -> store.update(row.hasMade() ? row.toUndo() : row.undone(List.of())));
        return job.head().queued(JobTask.UNDO, viewer.userKey());
    }
}
