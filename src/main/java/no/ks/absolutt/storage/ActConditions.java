// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import java.util.ArrayList;
import java.util.List;
import net.java.ao.Query;
import no.ks.absolutt.core.log.ActFilter;
import no.ks.absolutt.storage.row.ActRow;

/** A filter of the log as a query. */
final class ActConditions {

    /** Before a sign that LIKE would take for any text; a backslash is itself something else on MySQL. */
    private static final String ESCAPE = "!";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    ActConditions(ActFilter filter, int before) {
        and("ID < ?", before);
        and(ActRow.PROGRAMME_KEY + " = ?", filter.programme());
        and(ActRow.KIND + " = ?", filter.kind() == null ? null : filter.kind().name());
        and(
                ActRow.DONE_AT + " >= ?",
                filter.from() == null ? null : filter.from().toEpochMilli());
        and(
                ActRow.DONE_AT + " < ?",
                filter.until() == null ? null : filter.until().toEpochMilli());
        filter.searchedWords()
                .forEach(word -> and(ActRow.SEARCHED + " LIKE ? ESCAPE '" + ESCAPE + "'", "%" + literal(word) + "%"));
    }

    Query query() {
        return Query.select().where(String.join(" AND ", conditions), arguments.toArray());
    }

    private void and(String condition, Object argument) {
        if (argument != null) {
            conditions.add(condition);
            arguments.add(argument);
        }
    }

    private static String literal(String word) {
        return word.replace(ESCAPE, ESCAPE + ESCAPE).replace("%", ESCAPE + "%").replace("_", ESCAPE + "_");
    }
}
