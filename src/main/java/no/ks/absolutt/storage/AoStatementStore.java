// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import no.ks.absolutt.core.statement.Statement;
import no.ks.absolutt.core.statement.StatementKind;
import no.ks.absolutt.core.statement.StatementStore;
import no.ks.absolutt.storage.row.StatementRow;

/** What municipalities say in their own words, one row a text. */
final class AoStatementStore implements StatementStore {

    private final ActiveObjects ao;

    AoStatementStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Statement> of(int participation) {
        Query query = Query.select().where(StatementRow.PARTICIPATION_ID + " = ?", participation);
        return Arrays.stream(ao.find(StatementRow.class, query))
                .map(AoStatementStore::model)
                .toList();
    }

    @Override
    public void keep(int participation, Statement statement) {
        String key = participation + ":" + statement.kind() + ":" + statement.theme();
        ao.executeInTransaction(() -> {
            StatementRow[] rows =
                    ao.find(StatementRow.class, Query.select().where(StatementRow.STATEMENT_KEY + " = ?", key));
            return rows.length == 0 ? add(participation, key, statement) : update(rows[0], statement);
        });
    }

    private StatementRow add(int participation, String key, Statement statement) {
        Columns columns = new Columns()
                .with(StatementRow.STATEMENT_KEY, key)
                .with(StatementRow.PARTICIPATION_ID, participation)
                .with(StatementRow.KIND, statement.kind())
                .with(StatementRow.THEME_KEY, statement.theme())
                .with(StatementRow.CONTENT, statement.text())
                .with(StatementRow.REVISION, statement.revision())
                .with(StatementRow.CHANGED_AT, statement.changedAt())
                .with(StatementRow.CHANGED_BY, statement.changedBy());
        return ao.create(StatementRow.class, columns.values());
    }

    private static StatementRow update(StatementRow row, Statement statement) {
        row.setContent(statement.text());
        row.setRevision(statement.revision());
        row.setChangedAt(statement.changedAt().toEpochMilli());
        row.setChangedBy(statement.changedBy());
        row.save();
        return row;
    }

    private static Statement model(StatementRow row) {
        return new Statement(
                StatementKind.valueOf(row.getKind()),
                row.getThemeKey(),
                Columns.text(row.getContent()),
                row.getRevision(),
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getChangedBy());
    }
}
