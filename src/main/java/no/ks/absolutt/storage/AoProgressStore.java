// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.storage.row.ChangeRow;
import no.ks.absolutt.storage.row.MilestoneStateRow;

/**
 * States and log. The log's unique key decides who wins when two write the same revision; the row of the log is therefore
 * written before the state, in the same transaction.
 */
final class AoProgressStore implements ProgressStore {

    private static final String NEWEST_FIRST = ChangeRow.CHANGED_AT + " DESC, ID DESC";
    private static final String NEWEST_REVISION_FIRST = ChangeRow.REVISION + " DESC";

    private final ActiveObjects ao;

    AoProgressStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<String, MilestoneState> states(int participation) {
        Map<String, MilestoneState> states = new HashMap<>();
        Query query = Query.select().where(MilestoneStateRow.PARTICIPATION_ID + " = ?", participation);
        for (MilestoneStateRow row : ao.find(MilestoneStateRow.class, query)) {
            states.put(row.getMilestoneKey(), state(row));
        }
        return states;
    }

    @Override
    public Map<Integer, Map<String, MilestoneState>> statesOf(Collection<Integer> participations) {
        Map<Integer, Map<String, MilestoneState>> states = new HashMap<>();
        if (participations.isEmpty()) {
            return states;
        }
        String among = MilestoneStateRow.PARTICIPATION_ID + " IN (" + Columns.placeholders(participations.size()) + ")";
        Query query = Query.select().where(among, participations.toArray());
        for (MilestoneStateRow row : ao.find(MilestoneStateRow.class, query)) {
            states.computeIfAbsent(row.getParticipationId(), id -> new HashMap<>())
                    .put(row.getMilestoneKey(), state(row));
        }
        return states;
    }

    @Override
    public List<Change> changes(int participation, String milestone) {
        String ofTheMilestone = ChangeRow.PARTICIPATION_ID + " = ? AND " + ChangeRow.MILESTONE_KEY + " = ?";
        return read(
                Query.select().where(ofTheMilestone, participation, milestone).order(NEWEST_REVISION_FIRST));
    }

    @Override
    public List<Change> latest(int participation, Set<String> milestones, int limit) {
        if (milestones.isEmpty()) {
            return List.of();
        }
        String oneOf = Columns.placeholders(milestones.size());
        List<Object> arguments = new ArrayList<>(List.of(participation));
        arguments.addAll(milestones);
        String ofTheMilestones =
                ChangeRow.PARTICIPATION_ID + " = ? AND " + ChangeRow.MILESTONE_KEY + " IN (" + oneOf + ")";
        return read(Query.select()
                .where(ofTheMilestones, arguments.toArray())
                .order(NEWEST_FIRST)
                .limit(limit));
    }

    @Override
    public boolean write(int participation, Change change) {
        return Duplicate.orNothing(ao, () -> {
                    log(participation, change);
                    keep(participation, change);
                    return true;
                })
                .isPresent();
    }

    private void log(int participation, Change change) {
        Columns columns = new Columns()
                .with(ChangeRow.CHANGE_KEY, stateKey(participation, change) + ":" + change.revision())
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
                .with(ChangeRow.TO_STATUS, change.to().status())
                .with(ChangeRow.TO_NOTE, change.to().note())
                .with(ChangeRow.TO_EVIDENCE, change.to().evidence())
                .with(ChangeRow.TO_DUE_DAY, change.to().due())
                .with(ChangeRow.TO_NEEDS_SUPPORT, change.to().needsSupport());
        ao.create(ChangeRow.class, columns.values());
    }

    private void keep(int participation, Change change) {
        Query query = Query.select().where(MilestoneStateRow.STATE_KEY + " = ?", stateKey(participation, change));
        MilestoneStateRow[] rows = ao.find(MilestoneStateRow.class, query);
        if (rows.length == 0) {
            ao.create(MilestoneStateRow.class, firstState(participation, change));
            return;
        }
        MilestoneStateRow row = rows[0];
        row.setStatus(change.to().status().name());
        row.setNote(change.to().note());
        row.setEvidence(change.to().evidence());
        row.setDueDay(Columns.written(change.to().due()));
        row.setNeedsSupport(change.to().needsSupport());
        row.setRevision(change.revision());
        row.setChangedAt(change.at().toEpochMilli());
        row.setChangedBy(change.by());
        row.save();
    }

    private static Map<String, Object> firstState(int participation, Change change) {
        return new Columns()
                .with(MilestoneStateRow.STATE_KEY, stateKey(participation, change))
                .with(MilestoneStateRow.PARTICIPATION_ID, participation)
                .with(MilestoneStateRow.MILESTONE_KEY, change.milestone())
                .with(MilestoneStateRow.STATUS, change.to().status())
                .with(MilestoneStateRow.NOTE, change.to().note())
                .with(MilestoneStateRow.EVIDENCE, change.to().evidence())
                .with(MilestoneStateRow.DUE_DAY, change.to().due())
                .with(MilestoneStateRow.NEEDS_SUPPORT, change.to().needsSupport())
                .with(MilestoneStateRow.REVISION, change.revision())
                .with(MilestoneStateRow.CHANGED_AT, change.at())
                .with(MilestoneStateRow.CHANGED_BY, change.by())
                .values();
    }

    private List<Change> read(Query query) {
        return Arrays.stream(ao.find(ChangeRow.class, query))
                .map(AoProgressStore::change)
                .toList();
    }

    private static MilestoneState state(MilestoneStateRow row) {
        Facts facts = new Facts(
                Status.valueOf(row.getStatus()),
                Columns.text(row.getNote()),
                Columns.text(row.getEvidence()),
                Columns.day(row.getDueDay()),
                row.isNeedsSupport());
        return new MilestoneState(
                facts, row.getRevision(), Instant.ofEpochMilli(row.getChangedAt()), row.getChangedBy());
    }

    private static Change change(ChangeRow row) {
        Facts from = new Facts(
                Status.valueOf(row.getFromStatus()),
                Columns.text(row.getFromNote()),
                Columns.text(row.getFromEvidence()),
                Columns.day(row.getFromDueDay()),
                row.isFromNeedsSupport());
        Facts to = new Facts(
                Status.valueOf(row.getToStatus()),
                Columns.text(row.getToNote()),
                Columns.text(row.getToEvidence()),
                Columns.day(row.getToDueDay()),
                row.isToNeedsSupport());
        Instant at = Instant.ofEpochMilli(row.getChangedAt());
        return new Change(row.getMilestoneKey(), row.getRevision(), at, row.getChangedBy(), from, to);
    }

    private static String stateKey(int participation, Change change) {
        return participation + ":" + change.milestone();
    }
}
