// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.statement.Statement;
import no.ks.absolutt.core.statement.StatementStore;

/** What municipalities say in their own words, in a map. */
public final class InMemoryStatements implements StatementStore {

    private final Map<String, Statement> statements = new LinkedHashMap<>();

    @Override
    public List<Statement> of(int participation) {
        return statements.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(participation + ":"))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public void keep(int participation, Statement statement) {
        statements.put(participation + ":" + statement.kind() + ":" + statement.theme(), statement);
    }
}
