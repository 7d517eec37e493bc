// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import java.time.Instant;
import java.util.Map;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Confirmed;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.progress.SupportAnswer;
import no.ks.absolutt.core.progress.SupportRequest;
import no.ks.absolutt.storage.row.ChangeRow;
import no.ks.absolutt.storage.row.MilestoneStateRow;

/** States of milestones and their log as rows. */
final class StoredProgress {

    private StoredProgress() {}

    static MilestoneState state(MilestoneStateRow row) {
        Facts facts = new Facts(
                Status.valueOf(row.getStatus()),
                Columns.text(row.getNote()),
                Columns.text(row.getEvidence()),
                Columns.day(row.getDueDay()),
                row.isNeedsSupport(),
                Columns.text(row.getQuestion()));
        return new MilestoneState(
                facts,
                row.getRevision(),
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getChangedBy(),
                new Confirmed(row.getConfirmedRevision(), moment(row.getConfirmedAt()), row.getConfirmedBy()),
                new SupportRequest(
                        row.getAskedRevision(), moment(row.getAskedAt()), row.getAnswerRevision(), answer(row)));
    }

    static Change change(ChangeRow row) {
        Facts from = new Facts(
                Status.valueOf(row.getFromStatus()),
                Columns.text(row.getFromNote()),
                Columns.text(row.getFromEvidence()),
                Columns.day(row.getFromDueDay()),
                row.isFromNeedsSupport(),
                Columns.text(row.getFromQuestion()));
        Facts to = new Facts(
                Status.valueOf(row.getToStatus()),
                Columns.text(row.getToNote()),
                Columns.text(row.getToEvidence()),
                Columns.day(row.getToDueDay()),
                row.isToNeedsSupport(),
                Columns.text(row.getToQuestion()));
        Instant at = Instant.ofEpochMilli(row.getChangedAt());
        return new Change(row.getMilestoneKey(), row.getRevision(), at, row.getChangedBy(), from, to, row.getUndoes());
    }

    /** The row of the log to be made. */
    static Map<String, Object> columns(int participation, Change change) {
        return new Columns()
                .with(ChangeRow.CHANGE_KEY, key(participation, change.milestone()) + ":" + change.revision())
                .with(ChangeRow.PARTICIPATION_ID, participation)
                .with(ChangeRow.MILESTONE_KEY, change.milestone())
                .with(ChangeRow.REVISION, change.revision())
                .with(ChangeRow.CHANGED_AT, change.at())
                .with(ChangeRow.CHANGED_BY, change.by())
                .with(ChangeRow.FROM_STATUS, change.from().status())
                .with(ChangeRow.FROM_NOTE, change.from().note())
                .with(ChangeRow.FROM_EVIDENCE, change.from().evidence())
                .with(ChangeRow.FROM_DUE_DAY, change.from().due())
                .with(ChangeRow.FROM_NEEDS_SUPPORT, change.from().needsSupport())
                .with(ChangeRow.FROM_QUESTION, change.from().supportQuestion())
                .with(ChangeRow.TO_STATUS, change.to().status())
                .with(ChangeRow.TO_NOTE, change.to().note())
                .with(ChangeRow.TO_EVIDENCE, change.to().evidence())
                .with(ChangeRow.TO_DUE_DAY, change.to().due())
                .with(ChangeRow.TO_NEEDS_SUPPORT, change.to().needsSupport())
                .with(ChangeRow.TO_QUESTION, change.to().supportQuestion())
                .with(ChangeRow.UNDOES, change.undoes())
                .values();
    }

    /** The row to be made for a milestone's first state. */
    static Map<String, Object> columns(int participation, String milestone, MilestoneState state) {
        return new Columns()
                .with(MilestoneStateRow.STATE_KEY, key(participation, milestone))
                .with(MilestoneStateRow.PARTICIPATION_ID, participation)
                .with(MilestoneStateRow.MILESTONE_KEY, milestone)
                .with(MilestoneStateRow.STATUS, state.facts().status())
                .with(MilestoneStateRow.NOTE, state.facts().note())
                .with(MilestoneStateRow.EVIDENCE, state.facts().evidence())
                .with(MilestoneStateRow.DUE_DAY, state.facts().due())
                .with(MilestoneStateRow.NEEDS_SUPPORT, state.facts().needsSupport())
                .with(MilestoneStateRow.QUESTION, state.facts().supportQuestion())
                .with(MilestoneStateRow.REVISION, state.revision())
                .with(MilestoneStateRow.CHANGED_AT, state.changedAt())
                .with(MilestoneStateRow.CHANGED_BY, state.changedBy())
                .with(MilestoneStateRow.ASKED_REVISION, state.support().asked())
                .with(MilestoneStateRow.ASKED_AT, (Object)
                        millis(state.support().at()))
                .values();
    }

    /** Puts the facts of the state in the row, and nothing of what is said of them; the caller saves it. */
    static void put(MilestoneStateRow row, MilestoneState state) {
        row.setStatus(state.facts().status().name());
        row.setNote(state.facts().note());
        row.setEvidence(state.facts().evidence());
        row.setDueDay(Columns.written(state.facts().due()));
        row.setNeedsSupport(state.facts().needsSupport());
        row.setQuestion(state.facts().supportQuestion());
        row.setRevision(state.revision());
        row.setChangedAt(state.changedAt().toEpochMilli());
        row.setChangedBy(state.changedBy());
        row.setAskedRevision(state.support().asked());
        row.setAskedAt(millis(state.support().at()));
    }

    /** {participation}:{milestone}. */
    static String key(int participation, String milestone) {
        return participation + ":" + milestone;
    }

    /** An answer to an earlier request is none to this one. */
    private static SupportAnswer answer(MilestoneStateRow row) {
        String text = Columns.text(row.getAnswer());
        return text == null || row.getAnsweredTo() != row.getAskedRevision()
                ? null
                : new SupportAnswer(text, moment(row.getAnsweredAt()), row.getAnsweredBy());
    }

    private static Instant moment(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }

    private static long millis(Instant moment) {
        return moment == null ? 0 : moment.toEpochMilli();
    }
}
