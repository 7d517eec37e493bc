// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import no.ks.absolutt.core.job.JobRow;
import no.ks.absolutt.core.job.RowState;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.storage.row.JobLineRow;

/** The rows of jobs. */
final class JobLines {

    private static final String IN_ORDER_GIVEN = "ID";

    private final ActiveObjects ao;

    JobLines(ActiveObjects ao) {
        this.ao = ao;
    }

    JobRow add(int job, JobRow row) {
        Columns columns = new Columns()
                .with(JobLineRow.JOB_ID, job)
                .with(JobLineRow.MUNICIPALITY_NO, row.number())
                .with(JobLineRow.MUNICIPALITY_NAME, row.name())
                .with(
                        JobLineRow.LANGUAGE,
                        row.language() == null ? null : row.language().code())
                .with(JobLineRow.COORDINATOR_KEY, row.coordinator())
                .with(JobLineRow.SPACE_KEY, row.spaceKey())
                .with(JobLineRow.STATE, row.state())
                .with(JobLineRow.ERROR_TEXT, StoredMessages.written(row.error()))
                .with(JobLineRow.NOTE_TEXT, StoredMessages.written(row.note()))
                .with(JobLineRow.PARTICIPATION_ID, row.participation())
                .with(JobLineRow.UNDO_WISHED, row.undoWished())
                .with(JobLineRow.DONE_AT, written(row.madeAt()));
        return model(ao.create(JobLineRow.class, columns.values()));
    }

    /** Of one job, one SQL statement. */
    List<JobRow> of(int job) {
        return read(Query.select().where(JobLineRow.JOB_ID + " = ?", job).order(IN_ORDER_GIVEN));
    }

    JobRow one(int id) {
        return read(Query.select().where("ID = ?", id)).get(0);
    }

    void update(JobRow changed) {
        ao.executeInTransaction(() -> {
            JobLineRow row = ao.get(JobLineRow.class, changed.id());
            row.setSpaceKey(changed.spaceKey());
            row.setState(changed.state().name());
            row.setErrorText(StoredMessages.written(changed.error()));
            row.setNoteText(StoredMessages.written(changed.note()));
            row.setParticipationId(changed.participation());
            row.setUndoWished(changed.undoWished());
            row.setDoneAt(written(changed.madeAt()));
            row.save();
            return null;
        });
    }

    private List<JobRow> read(Query query) {
        return Arrays.stream(ao.find(JobLineRow.class, query))
                .map(JobLines::model)
                .toList();
    }

    private static JobRow model(JobLineRow row) {
        String language = Columns.text(row.getLanguage());
        return new JobRow(
                row.getID(),
                Columns.text(row.getMunicipalityNo()),
                Columns.text(row.getMunicipalityName()),
                language == null ? null : Language.of(language).orElseThrow(),
                Columns.text(row.getCoordinatorKey()),
                Columns.text(row.getSpaceKey()),
                RowState.valueOf(row.getState()),
                StoredMessages.read(row.getErrorText()),
                StoredMessages.read(row.getNoteText()),
                row.getParticipationId(),
                row.isUndoWished(),
                row.getDoneAt() == 0 ? null : Instant.ofEpochMilli(row.getDoneAt()));
    }

    private static long written(Instant at) {
        return at == null ? 0 : at.toEpochMilli();
    }
}
