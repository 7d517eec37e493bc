// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.util.List;
import java.util.Optional;

/** A job with its rows, in the order they were given. Immutable. */
public record Job(JobHead head, List<JobRow> rows) {

    public Job {
        rows = List.copyOf(rows);
    }

    /** How many rows are in that state. */
    public int count(RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** What its task still has to do, in order. */
    List<JobRow> left() {
        return rows.stream()
                .filter(row -> head.task() == JobTask.UNDO ? row.undoWished() : row.state() == RowState.PENDING)
                .toList();
    }

    /** The failed rows that can be tried again. */
    public List<JobRow> retryable() {
        return rows.stream()
                .filter(row -> row.state() == RowState.FAILED && row.isUsable())
                .toList();
    }

    /** The rows of which something may be there. */
    public List<JobRow> undoable() {
        return rows.stream().filter(JobRow::hasMade).toList();
    }

    /** The row of that municipality; where its number stands twice, the one that can be made. */
    Optional<JobRow> row(String number) {
        return rows.stream()
                .filter(row -> number.equals(row.number()))
                .sorted((a, b) -> Boolean.compare(b.isUsable(), a.isUsable()))
                .findFirst();
    }

    /** How it stands when its task has come to its end. */
    JobState outcome() {
        if (head.task() == JobTask.UNDO) {
            boolean nothingIsLeft = undoable().isEmpty() && count(RowState.PENDING) == 0 && count(RowState.UNDONE) > 0;
            if (nothingIsLeft) {
                return JobState.UNDONE;
            }
        }
        return count(RowState.PENDING) > 0 ? JobState.STOPPED : JobState.DONE;
    }
}
