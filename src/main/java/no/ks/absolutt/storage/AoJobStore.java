// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import no.ks.absolutt.core.job.Interruption;
import no.ks.absolutt.core.job.Job;
import no.ks.absolutt.core.job.JobHead;
import no.ks.absolutt.core.job.JobKind;
import no.ks.absolutt.core.job.JobRow;
import no.ks.absolutt.core.job.JobState;
import no.ks.absolutt.core.job.JobStore;
import no.ks.absolutt.core.job.JobTask;
import no.ks.absolutt.storage.row.JobHeadRow;

/** Jobs, each a row with its lines. */
final class AoJobStore implements JobStore {

    private static final String IN_ORDER_MADE = "ID";
    private static final String NEWEST_FIRST = "ID DESC";

    private final ActiveObjects ao;
    private final JobLines lines;

    AoJobStore(ActiveObjects ao) {
        this.ao = ao;
        this.lines = new JobLines(ao);
    }

    @Override
    public Job add(JobHead head, List<JobRow> rows) {
        Columns columns = new Columns()
                .with(JobHeadRow.PROGRAMME_KEY, head.programme())
                .with(JobHeadRow.KIND, head.kind())
                .with(JobHeadRow.TASK, head.task())
                .with(JobHeadRow.STATE, head.state())
                .with(JobHeadRow.STARTED_BY, head.startedBy())
                .with(JobHeadRow.RUNS_AS, head.runsAs())
                .with(JobHeadRow.STARTED_AT, head.startedAt())
                .with(JobHeadRow.TOTAL, head.total())
                .with(JobHeadRow.STOP_WISHED, head.stopWished());
        return ao.executeInTransaction(() -> {
            JobHead stored = head(ao.create(JobHeadRow.class, columns.values()));
            return new Job(
                    stored,
                    rows.stream().map(row -> lines.add(stored.id(), row)).toList());
        });
    }

    @Override
    public Optional<Job> find(int id) {
        return ao.executeInTransaction(() -> head(id).map(head -> new Job(head, lines.of(id))));
    }

    @Override
    public Optional<JobHead> head(int id) {
        return read(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public List<JobHead> ofProgramme(String programme) {
        return read(Query.select()
                .where(JobHeadRow.PROGRAMME_KEY + " = ?", programme)
                .order(NEWEST_FIRST));
    }

    @Override
    public List<JobHead> underWay() {
        String notEnded = JobHeadRow.STATE + " IN (?, ?, ?)";
        Query query = Query.select()
                .where(notEnded, JobState.QUEUED.name(), JobState.RUNNING.name(), JobState.INTERRUPTED.name())
                .order(IN_ORDER_MADE);
        return read(query).stream().filter(JobHead::isUnderWay).toList();
    }

    @Override
    public void update(JobHead head) {
        ao.executeInTransaction(() -> {
            JobHeadRow row = ao.get(JobHeadRow.class, head.id());
            row.setTask(head.task().name());
            row.setState(head.state().name());
            row.setRunsAs(head.runsAs());
            row.setInterruption(
                    head.interruption() == null ? null : head.interruption().name());
            row.setStopWished(head.stopWished());
            row.save();
            return null;
        });
    }

    @Override
    public void update(JobRow row) {
        lines.update(row);
    }

    @Override
    public JobRow row(int id) {
        return lines.one(id);
    }

    private List<JobHead> read(Query query) {
        return Arrays.stream(ao.find(JobHeadRow.class, query))
                .map(AoJobStore::head)
                .toList();
    }

    private static JobHead head(JobHeadRow row) {
        String interruption = Columns.text(row.getInterruption());
        return new JobHead(
                row.getID(),
                row.getProgrammeKey(),
                JobKind.valueOf(row.getKind()),
                JobTask.valueOf(row.getTask()),
                JobState.valueOf(row.getState()),
                row.getStartedBy(),
                row.getRunsAs(),
                Instant.ofEpochMilli(row.getStartedAt()),
                row.getTotal(),
                interruption == null ? null : Interruption.valueOf(interruption),
                row.isStopWished());
    }
}
