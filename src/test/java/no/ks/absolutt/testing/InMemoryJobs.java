// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.job.Job;
import no.ks.absolutt.core.job.JobHead;
import no.ks.absolutt.core.job.JobRow;
import no.ks.absolutt.core.job.JobStore;

/** Jobs in maps. */
public final class InMemoryJobs implements JobStore {

    private final Map<Integer, JobHead> heads = new LinkedHashMap<>();
    private final Map<Integer, JobRow> rows = new LinkedHashMap<>();
    private final Map<Integer, Integer> jobs = new LinkedHashMap<>();
    private Runnable afterEachRow = () -> {};
    private Runnable afterLooking = () -> {};

    /** From now on this happens each time a row has been stored. */
    public void afterEachRow(Runnable happening) {
        afterEachRow = happening;
    }

    /** The next time somebody has looked for jobs under way, this happens before she can do anything about them. */
    public void afterLooking(Runnable happening) {
        afterLooking = happening;
    }

    @Override
    public synchronized Job add(JobHead head, List<JobRow> asked) {
        int id = heads.size() + 1;
        heads.put(
                id,
                new JobHead(
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
                        head.stopWished()));
        asked.forEach(row -> add(id, row));
        return find(id).orElseThrow();
    }

    private void add(int job, JobRow row) {
        int id = rows.size() + 1;
        jobs.put(id, job);
        rows.put(
                id,
                new JobRow(
                        id,
                        row.number(),
                        row.name(),
                        row.language(),
                        row.coordinator(),
                        row.spaceKey(),
                        row.state(),
                        row.error(),
                        row.note(),
                        row.participation(),
                        row.undoWished(),
                        row.madeAt()));
    }

    @Override
    public synchronized Optional<Job> find(int id) {
        return head(id).map(head -> new Job(
                head,
                rows.values().stream().filter(row -> jobs.get(row.id()) == id).toList()));
    }

    @Override
    public synchronized Optional<JobHead> head(int id) {
        return Optional.ofNullable(heads.get(id));
    }

    @Override
    public synchronized List<JobHead> ofProgramme(String programme) {
        return heads.values().stream()
                .filter(head -> head.programme().equals(programme))
                .sorted(Comparator.comparing(JobHead::id).reversed())
                .toList();
    }

    @Override
    public synchronized List<JobHead> underWay() {
        List<JobHead> found = new ArrayList<>(
                heads.values().stream().filter(JobHead::isUnderWay).toList());
        Runnable happening = afterLooking;
        afterLooking = () -> {};
        happening.run();
        return found;
    }

    @Override
    public synchronized void update(JobHead head) {
        heads.put(head.id(), head);
    }

    @Override
    public void update(JobRow row) {
        synchronized (this) {
            rows.put(row.id(), row);
        }
        afterEachRow.run();
    }

    @Override
    public synchronized JobRow row(int id) {
        return rows.get(id);
    }

    /** What puts everything back as it is now. */
    synchronized Runnable undo() {
        Map<Integer, JobHead> headsBefore = new LinkedHashMap<>(heads);
        Map<Integer, JobRow> rowsBefore = new LinkedHashMap<>(rows);
        return () -> {
            heads.clear();
            heads.putAll(headsBefore);
            rows.clear();
            rows.putAll(rowsBefore);
        };
    }
}
