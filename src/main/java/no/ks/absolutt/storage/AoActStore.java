// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActFilter;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.ActStore;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.storage.row.ActDifferenceRow;
import no.ks.absolutt.storage.row.ActRow;

/** The log of administrative acts. Its unique key decides who wins when two make the same revision of a fact. */
final class AoActStore implements ActStore {

    private static final String NEWEST_FIRST = "ID DESC";
    private static final String AS_WRITTEN = "ID ASC";

    /** Oracle refuses a longer list. */
    private static final int LONGEST_LIST = 1000;

    private final ActiveObjects ao;

    AoActStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean add(Act act, String key) {
        return Duplicate.orNothing(ao, () -> {
                    int id = addAct(act, key);
                    act.deed().differences().forEach(difference -> addDifference(id, difference));
                    return true;
                })
                .isPresent();
    }

    @Override
    public List<Act> find(ActFilter filter, int before, int limit) {
        ActRow[] rows = ao.find(
                ActRow.class,
                new ActConditions(filter, before).query().order(NEWEST_FIRST).limit(limit));
        Map<Integer, List<Difference>> differences = differences(rows);
        return Arrays.stream(rows)
                .map(row -> act(row, differences.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    private int addAct(Act act, String key) {
        Deed deed = act.deed();
        Columns columns = new Columns()
                .with(ActRow.ACT_KEY, key)
                .with(ActRow.DONE_AT, act.at())
                .with(ActRow.DONE_BY, act.by())
                .with(ActRow.KIND, deed.kind())
                .with(ActRow.PROGRAMME_KEY, deed.programme())
                .with(ActRow.SUBJECT, deed.subject())
                .with(ActRow.SEARCHED, ActFilter.searched(deed));
        return ao.create(ActRow.class, columns.values()).getID();
    }

    private void addDifference(int act, Difference difference) {
        Columns columns = new Columns()
                .with(ActDifferenceRow.ACT_ID, act)
                .with(ActDifferenceRow.FIELD_KEY, difference.field())
                .with(ActDifferenceRow.FROM_CONTENT, difference.from())
                .with(ActDifferenceRow.TO_CONTENT, difference.to());
        ao.create(ActDifferenceRow.class, columns.values());
    }

    /** Those of the acts, by the act's id, in one statement. */
    private Map<Integer, List<Difference>> differences(ActRow... acts) {
        Map<Integer, List<Difference>> differences = new HashMap<>();
        if (acts.length == 0) {
            return differences;
        }
        for (ActDifferenceRow row :
                ao.find(ActDifferenceRow.class, of(acts).order(ActDifferenceRow.ACT_ID + " ASC, " + AS_WRITTEN))) {
            differences
                    .computeIfAbsent(row.getActId(), unused -> new ArrayList<>())
                    .add(new Difference(
                            row.getFieldKey(), Columns.text(row.getFromContent()), Columns.text(row.getToContent())));
        }
        return differences;
    }

    /** A list of the ids, or, when it would be too long, all from the oldest to the newest. */
    private static Query of(ActRow... acts) {
        if (acts.length > LONGEST_LIST) {
            String between = ActDifferenceRow.ACT_ID + " >= ? AND " + ActDifferenceRow.ACT_ID + " <= ?";
            return Query.select().where(between, acts[acts.length - 1].getID(), acts[0].getID());
        }
        String oneOf = Columns.placeholders(acts.length);
        Object[] ids = Arrays.stream(acts).map(ActRow::getID).toArray();
        return Query.select().where(ActDifferenceRow.ACT_ID + " IN (" + oneOf + ")", ids);
    }

    private static Act act(ActRow row, List<Difference> differences) {
        Deed deed = new Deed(
                ActKind.valueOf(row.getKind()), Columns.text(row.getProgrammeKey()), row.getSubject(), differences);
        return new Act(row.getID(), Instant.ofEpochMilli(row.getDoneAt()), row.getDoneBy(), deed);
    }
}
