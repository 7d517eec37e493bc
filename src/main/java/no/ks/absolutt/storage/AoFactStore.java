// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactStore;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.storage.row.FactChangeRow;
import no.ks.absolutt.storage.row.FactDifferenceRow;

/** The log of a space's facts. Its unique key decides who wins when two make the same revision. */
final class AoFactStore implements FactStore {

    private static final String NEWEST_FIRST = FactChangeRow.CHANGED_AT + " DESC, ID DESC";
    private static final String NEWEST_REVISION_FIRST = FactChangeRow.REVISION + " DESC";
    private static final String AS_WRITTEN = "ID ASC";

    private final ActiveObjects ao;

    AoFactStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean add(int participation, FactChange change) {
        return Duplicate.orNothing(ao, () -> {
                    int id = addChange(participation, change);
                    change.deed().differences().forEach(difference -> addDifference(id, difference));
                    return id;
                })
                .isPresent();
    }

    @Override
    public List<FactChange> latest(int participation, Set<FactKind> kinds, int limit) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<Object> arguments = new ArrayList<>(List.of(participation));
        kinds.forEach(kind -> arguments.add(kind.name()));
        String ofTheKinds = FactChangeRow.PARTICIPATION_ID + " = ? AND " + FactChangeRow.KIND + " IN ("
                + Columns.placeholders(kinds.size()) + ")";
        return changes(Query.select()
                .where(ofTheKinds, arguments.toArray())
                .order(NEWEST_FIRST)
                .limit(limit));
    }

    @Override
    public List<FactChange> headlines(int participation, int limit) {
        Query query = Query.select()
                .where(FactChangeRow.PARTICIPATION_ID + " = ?", participation)
                .order(NEWEST_FIRST)
                .limit(limit);
        return Arrays.stream(ao.find(FactChangeRow.class, query))
                .map(row -> change(row, List.of()))
                .toList();
    }

    @Override
    public List<FactChange> of(int participation, FactKind kind, String key) {
        String ofTheFact = FactChangeRow.PARTICIPATION_ID + " = ? AND " + FactChangeRow.KIND + " = ? AND "
                + FactChangeRow.FACT_KEY + " = ?";
        return changes(
                Query.select().where(ofTheFact, participation, kind.name(), key).order(NEWEST_REVISION_FIRST));
    }

    private int addChange(int participation, FactChange change) {
        FactDeed deed = change.deed();
        Columns columns = new Columns()
                .with(
                        FactChangeRow.CHANGE_KEY,
                        participation + ":" + deed.kind() + ":" + deed.key() + ":" + change.revision())
                .with(FactChangeRow.PARTICIPATION_ID, participation)
                .with(FactChangeRow.KIND, deed.kind())
                .with(FactChangeRow.FACT_KEY, deed.key())
                .with(FactChangeRow.REVISION, change.revision())
                .with(FactChangeRow.CHANGED_AT, change.at())
                .with(FactChangeRow.CHANGED_BY, change.by())
                .with(FactChangeRow.SUBJECT, deed.subject());
        return ao.create(FactChangeRow.class, columns.values()).getID();
    }

    private void addDifference(int change, Difference difference) {
        Columns columns = new Columns()
                .with(FactDifferenceRow.CHANGE_ID, change)
                .with(FactDifferenceRow.FIELD_KEY, difference.field())
                .with(FactDifferenceRow.FROM_CONTENT, difference.from())
                .with(FactDifferenceRow.TO_CONTENT, difference.to());
        ao.create(FactDifferenceRow.class, columns.values());
    }

    private List<FactChange> changes(Query query) {
        FactChangeRow[] rows = ao.find(FactChangeRow.class, query);
        Map<Integer, List<Difference>> differences = differences(rows);
        return Arrays.stream(rows)
                .map(row -> change(row, differences.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    /** Those of the changes, by the change's id, in one statement. */
    private Map<Integer, List<Difference>> differences(FactChangeRow... changes) {
        Map<Integer, List<Difference>> differences = new HashMap<>();
        if (changes.length == 0) {
            return differences;
        }
        String among = FactDifferenceRow.CHANGE_ID + " IN (" + Columns.placeholders(changes.length) + ")";
        Object[] ids = Arrays.stream(changes).map(FactChangeRow::getID).toArray();
        for (FactDifferenceRow row : ao.find(
                FactDifferenceRow.class, Query.select().where(among, ids).order(AS_WRITTEN))) {
            differences
                    .computeIfAbsent(row.getChangeId(), unused -> new ArrayList<>())
                    .add(new Difference(
                            row.getFieldKey(), Columns.text(row.getFromContent()), Columns.text(row.getToContent())));
        }
        return differences;
    }

    private static FactChange change(FactChangeRow row, List<Difference> differences) {
        FactDeed deed = new FactDeed(FactKind.valueOf(row.getKind()), row.getFactKey(), row.getSubject(), differences);
        return new FactChange(row.getRevision(), Instant.ofEpochMilli(row.getChangedAt()), row.getChangedBy(), deed);
    }
}
