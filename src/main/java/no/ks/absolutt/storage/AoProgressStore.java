// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Confirmed;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.progress.SupportRequest;
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
            states.put(row.getMilestoneKey(), StoredProgress.state(row));
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
                    .put(row.getMilestoneKey(), StoredProgress.state(row));
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
        ao.create(ChangeRow.class, StoredProgress.columns(participation, change));
    }

    private void keep(int participation, Change change) {
        Optional<MilestoneStateRow> row = row(participation, change.milestone());
        MilestoneState before = row.map(StoredProgress::state).orElse(MilestoneState.UNTOUCHED);
        MilestoneState after = before.after(change);
        if (row.isEmpty()) {
            ao.create(MilestoneStateRow.class, StoredProgress.columns(participation, change.milestone(), after));
            return;
        }
        StoredProgress.put(row.get(), after);
        row.get().save();
    }

    @Override
    public void confirm(int participation, String milestone, Confirmed confirmed) {
        MilestoneStateRow row = touched(participation, milestone);
        row.setConfirmedRevision(confirmed.revision());
        row.setConfirmedAt(confirmed.at().toEpochMilli());
        row.setConfirmedBy(confirmed.by());
        row.save();
    }

    @Override
    public void answer(int participation, String milestone, SupportRequest answered) {
        MilestoneStateRow row = touched(participation, milestone);
        row.setAnswer(answered.answer().text());
        row.setAnsweredTo(answered.asked());
        row.setAnswerRevision(answered.answers());
        row.setAnsweredAt(answered.answer().at().toEpochMilli());
        row.setAnsweredBy(answered.answer().by());
        row.save();
    }

    private MilestoneStateRow touched(int participation, String milestone) {
        return row(participation, milestone).orElseThrow();
    }

    private Optional<MilestoneStateRow> row(int participation, String milestone) {
        Query query = Query.select()
                .where(MilestoneStateRow.STATE_KEY + " = ?", StoredProgress.key(participation, milestone));
        return Arrays.stream(ao.find(MilestoneStateRow.class, query)).findFirst();
    }

    private List<Change> read(Query query) {
        return Arrays.stream(ao.find(ChangeRow.class, query))
                .map(StoredProgress::change)
                .toList();
    }
}
