// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.job.Job;
import no.ks.absolutt.core.job.JobHead;
import no.ks.absolutt.core.job.JobRow;
import no.ks.absolutt.core.job.JobTask;
import no.ks.absolutt.core.job.RowState;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.view.Words;

/**
 * How a job stands.
 *
 * @param done rows that are made
 * @param failed rows that could not be made
 * @param kind {@code SPACES} or {@code PAGES}
 * @param undoing whether it is undoing, or was last
 * @param stopping whether it has been asked to stop and has not yet
 * @param reason why it stopped by itself, in words; null unless {@code INTERRUPTED}
 * @param retryable how many of the failed rows can be tried again
 * @param undoable how many rows have made something that may be there
 */
public record JobJson(
        int id,
        String state,
        int total,
        int done,
        int failed,
        List<RowJson> rows,
        String programme,
        String kind,
        boolean undoing,
        boolean stopping,
        String reason,
        int retryable,
        int undoable,
        String startedAt,
        PersonJson startedBy) {

    /** That a job has been filed: its id. */
    public record Filed(int job) {}

    /**
     * A row.
     *
     * @param error what went wrong, or why it could not be undone, in words; null for nothing
     * @param note what should be known, in words; null for nothing
     * @param undoable whether it has made something that may be there
     */
    public record RowJson(
            String number, String spaceKey, String state, String error, String name, String note, boolean undoable) {
        static RowJson of(JobRow row, Words words) {
            return new RowJson(
                    row.number(),
                    row.spaceKey(),
                    row.state().name(),
                    said(row.error(), words),
                    row.name(),
                    said(row.note(), words),
                    row.hasMade());
        }
    }

    /** A job in a list. */
    public record Short(
            int id, String state, int total, String kind, boolean undoing, String startedAt, PersonJson startedBy) {
        /** The job in short. */
        public static Short of(JobHead job, Names names) {
            return new Short(
                    job.id(),
                    job.state().name(),
                    job.total(),
                    job.kind().name(),
                    job.task() == JobTask.UNDO,
                    Times.time(job.startedAt()),
                    names.of(job.startedBy()));
        }
    }

    /** The job in words. */
    public static JobJson of(Job job, Names names) {
        JobHead head = job.head();
        Words words = names.words();
        return new JobJson(
                head.id(),
                head.state().name(),
                head.total(),
                job.count(RowState.DONE),
                job.count(RowState.FAILED),
                job.rows().stream().map(row -> RowJson.of(row, words)).toList(),
                head.programme(),
                head.kind().name(),
                head.task() == JobTask.UNDO,
                head.stopWished(),
                head.interruption() == null
                        ? null
                        : words.say(head.interruption().words()),
                job.retryable().size(),
                job.undoable().size(),
                Times.time(head.startedAt()),
                names.of(head.startedBy()));
    }

    private static String said(List<Message> messages, Words words) {
        List<Message> known = messages.stream().filter(words::knows).toList();
        return known.isEmpty() ? null : String.join(" ", words.say(known));
    }
}
