// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import no.ks.absolutt.core.group.RoleCheck;
import no.ks.absolutt.core.group.RoleCheck.CalledBack;
import no.ks.absolutt.core.group.RoleCheckStore;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.storage.row.RoleCheckRow;

/** What KS has asked to have confirmed, one row a question; what is called back is written on its row. */
final class AoRoleCheckStore implements RoleCheckStore {

    private static final String OLDEST_FIRST = RoleCheckRow.ASKED_AT + " ASC, ID ASC";

    private final ActiveObjects ao;

    AoRoleCheckStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<RoleCheck> of(String programme) {
        Query query = Query.select().where(RoleCheckRow.PROGRAMME_KEY + " = ?", programme);
        return Arrays.stream(ao.find(RoleCheckRow.class, query.order(OLDEST_FIRST)))
                .map(AoRoleCheckStore::check)
                .toList();
    }

    @Override
    public RoleCheck add(String programme, RoleCheck check) {
        Columns columns = new Columns()
                .with(RoleCheckRow.PROGRAMME_KEY, programme)
                .with(RoleCheckRow.ROLE_KIND, check.kind())
                .with(RoleCheckRow.ASKED_AT, check.at())
                .with(RoleCheckRow.ASKED_BY, check.by());
        return check(ao.executeInTransaction(() -> ao.create(RoleCheckRow.class, columns.values())));
    }

    @Override
    public void callBack(int id, CalledBack calledBack) {
        ao.executeInTransaction(() -> {
            RoleCheckRow row = ao.find(RoleCheckRow.class, Query.select().where("ID = ?", id))[0];
            row.setCalledBackAt(calledBack.at().toEpochMilli());
            row.setCalledBackBy(calledBack.by());
            row.save();
            return row;
        });
    }

    private static RoleCheck check(RoleCheckRow row) {
        Long calledBackAt = row.getCalledBackAt();
        return new RoleCheck(
                row.getID(),
                RoleKind.valueOf(row.getRoleKind()),
                Instant.ofEpochMilli(row.getAskedAt()),
                row.getAskedBy(),
                calledBackAt == null
                        ? null
                        : new CalledBack(Instant.ofEpochMilli(calledBackAt), row.getCalledBackBy()));
    }
}
