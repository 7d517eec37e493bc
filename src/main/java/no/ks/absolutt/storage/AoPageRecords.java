// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.ks.absolutt.core.space.PageRecords;
import no.ks.absolutt.storage.row.PageRecordRow;

/** Which pages have been made. A page noted twice fails the transaction, and with it the making of the second page. */
final class AoPageRecords implements PageRecords {

    private final ActiveObjects ao;

    AoPageRecords(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<String, Long> of(int participation) {
        Map<String, Long> ids = new HashMap<>();
        for (PageRecordRow row : rows(participation)) {
            ids.put(row.getPageKey(), row.getPageId());
        }
        return ids;
    }

    @Override
    public Map<Integer, Map<String, Long>> ofAll(Collection<Integer> participations) {
        Map<Integer, Map<String, Long>> ids = new HashMap<>();
        if (participations.isEmpty()) {
            return ids;
        }
        String among = PageRecordRow.PARTICIPATION_ID + " IN (" + Columns.placeholders(participations.size()) + ")";
        for (PageRecordRow row : ao.find(PageRecordRow.class, Query.select().where(among, participations.toArray()))) {
            ids.computeIfAbsent(row.getParticipationId(), id -> new HashMap<>()).put(row.getPageKey(), row.getPageId());
        }
        return ids;
    }

    @Override
    public Set<Integer> holders(Set<String> pageKeys) {
        if (pageKeys.isEmpty()) {
            return Set.of();
        }
        String among = PageRecordRow.PAGE_KEY + " IN (" + Columns.placeholders(pageKeys.size()) + ")";
        Query query = Query.select().where(among, pageKeys.toArray());
        return Arrays.stream(ao.find(PageRecordRow.class, query))
                .map(PageRecordRow::getParticipationId)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(int participation, String pageKey, long pageId) {
        Columns columns = new Columns()
                .with(PageRecordRow.RECORD_KEY, participation + ":" + pageKey)
                .with(PageRecordRow.PARTICIPATION_ID, participation)
                .with(PageRecordRow.PAGE_KEY, pageKey)
                .with(PageRecordRow.PAGE_ID, pageId);
        ao.executeInTransaction(() -> ao.create(PageRecordRow.class, columns.values()));
    }

    @Override
    public void forget(int participation) {
        ao.executeInTransaction(() -> {
            ao.delete(rows(participation));
            return null;
        });
    }

    private PageRecordRow[] rows(int participation) {
        return ao.find(
                PageRecordRow.class, Query.select().where(PageRecordRow.PARTICIPATION_ID + " = ?", participation));
    }
}
