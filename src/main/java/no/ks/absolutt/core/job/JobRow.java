// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.time.Instant;
import java.util.List;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;

/**
 * One municipality of a job. Immutable.
 *
 * @param id the row's id; 0 before it is stored
 * @param number of the municipality, or what was written for it where there is none; null where nothing was
 * @param name of the municipality, or as it was written; null where nothing was
 * @param language that the space is to have; null for a row that can never be made
 * @param coordinator user key, or null
 * @param spaceKey null for a row that can never be made
 * @param error what went wrong, or what stands in the way of undoing it, a sentence each; most often empty
 * @param note what should be known, such as that the coordinator is unknown; most often empty
 * @param participation id of the participation that the row made; 0 while it has made none
 * @param undoWished whether it is waiting to be undone
 * @param madeAt when it was done; null until then
 */
public record JobRow(
        int id,
        String number,
        String name,
        Language language,
        String coordinator,
        String spaceKey,
        RowState state,
        List<Message> error,
        List<Message> note,
        int participation,
        boolean undoWished,
        Instant madeAt) {

    public JobRow {
        error = List.copyOf(error);
        note = List.copyOf(note);
    }

    /** Whether it can be made at all: its municipality and language are known, and it stands in the job once. */
    public boolean isUsable() {
        return spaceKey != null;
    }

    /** Whether something that it made may be there. */
    public boolean hasMade() {
        return participation != 0 && state != RowState.UNDONE;
    }

    /** The same, begun: this is what it makes. */
    public JobRow begun(Participation made) {
        return new JobRow(
                id,
                number,
                name,
                language,
                coordinator,
                made.spaceKey(),
                state,
                error,
                note,
                made.id(),
                undoWished,
                madeAt);
    }

    /** The same, made whole. */
    public JobRow done(Instant at) {
        return with(RowState.DONE, List.of(), note, at);
    }

    /** The same, not made, for that reason. */
    public JobRow failed(Message why) {
        return with(RowState.FAILED, List.of(why), note, madeAt);
    }

    /** The same, to be tried again. */
    public JobRow again() {
        return with(RowState.PENDING, List.of(), note, madeAt);
    }

    /** The same, undone, with what became of its space; nothing for a row that never made any. */
    public JobRow undone(List<Message> outcome) {
        return with(RowState.UNDONE, List.of(), outcome, null);
    }

    /** The same, not undone, for those reasons. */
    public JobRow stays(List<Message> why) {
        return with(state, why, note, madeAt);
    }

    /** The same, waiting to be undone. */
    public JobRow toUndo() {
        return new JobRow(
                id, number, name, language, coordinator, spaceKey, state, error, note, participation, true, madeAt);
    }

    private JobRow with(RowState newState, List<Message> newError, List<Message> newNote, Instant at) {
        return new JobRow(
                id,
                number,
                name,
                language,
                coordinator,
                spaceKey,
                newState,
                newError,
                newNote,
                participation,
                false,
                at);
    }
}
