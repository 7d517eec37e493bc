// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.site.OneTransaction;

/**
 * Where jobs change their state: one at a time in the cluster, so that nobody overwrites what another has just decided,
 * and each change with its row in the log. Thread-safe.
 */
public final class JobDesk {

    private static final String FIELD_ROWS = "rows";

    private final JobStore store;
    private final OneAtATime oneAtATime;
    private final OneTransaction transaction;
    private final ActLog log;

    /** The desk over the jobs. */
    public JobDesk(JobStore store, OneAtATime oneAtATime, OneTransaction transaction, ActLog log) {
        this.store = store;
        this.oneAtATime = oneAtATime;
        this.transaction = transaction;
        this.log = log;
    }

    /** Files a new job. Refuses JOB_RUNNING while another is under way. */
    Job file(JobHead head, List<JobRow> rows) {
        return alone(() -> {
            requireNoneBut(0);
            Job filed = store.add(head, rows);
            Deed deed = deed(ActKind.JOB_STARTED, filed.head()).with(FIELD_ROWS, null, rows.size());
            return log.doing(head.startedBy(), deed, () -> filed);
        });
    }

    /**
     * Changes a job as it is now.
     *
     * @param kind what is written in the log when its state or its wishes change; null for nothing
     * @param change from the job as it is to its new head; the same one for no change
     */
    Job change(int id, ActKind kind, String by, Function<Job, JobHead> change) {
        return change(id, kind, by, change, deed -> deed);
    }

    /** The same, with more to be told of it in the log. */
    Job change(int id, ActKind kind, String by, Function<Job, JobHead> change, UnaryOperator<Deed> more) {
        return alone(() -> {
            Job now = find(id);
            JobHead changed = change.apply(now);
            if (changed.equals(now.head())) {
                return now;
            }
            if (changed.state() == JobState.QUEUED) {
                requireNoneBut(id);
            }
            if (kind == null) {
                store.update(changed);
            } else {
                log.doing(by, more.apply(deed(kind, changed)), () -> {
                    store.update(changed);
                    return changed;
                });
            }
            return find(id);
        });
    }

    /** The job. Refuses NOT_FOUND. */
    Job find(int id) {
        return store.find(id).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    /** Refuses JOB_RUNNING while another job than that is under way. */
    private void requireNoneBut(int id) {
        if (store.underWay().stream().anyMatch(other -> other.id() != id)) {
            throw Refusal.of(Code.JOB_RUNNING);
        }
    }

    private static Deed deed(ActKind kind, JobHead job) {
        return Deed.of(kind, job.programme(), "Jobb " + job.id());
    }

    private <T> T alone(Supplier<T> work) {
        return oneAtATime.of(JobLocks.STATE, () -> transaction.of(work));
    }
}
