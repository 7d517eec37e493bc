// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.ks.absolutt.core.statement.ChangeStatement;
import no.ks.absolutt.core.statement.ReadStatements;
import no.ks.absolutt.core.statement.Statement;
import no.ks.absolutt.core.statement.StatementKind;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.StatementJson;

/** What the calls about sentences and answers share. Thread-safe. */
@Named
public final class StatementCalls {

    private final SpaceCalls calls;
    private final ReadStatements statements;
    private final ChangeStatement changeStatement;

    /** The calls over their use cases. */
    @Inject
    public StatementCalls(SpaceCalls calls, ReadStatements statements, ChangeStatement changeStatement) {
        this.calls = calls;
        this.statements = statements;
        this.changeStatement = changeStatement;
    }

    Response all(String spaceKey, StatementKind kind) {
        return calls.read(spaceKey, (visit, names) -> statements.of(visit).all(kind).stream()
                .map(one -> StatementJson.of(one, names))
                .toList());
    }

    Response change(String spaceKey, StatementKind kind, String theme, String token, InputStream body) {
        return calls.change(spaceKey, token, (visit, names) -> {
            StatementJson.Edit edit = StatementJson.Edit.of(Json.read(body));
            return Answer.ok(Conflict.inJson(
                    Statement.class,
                    statement -> StatementJson.of(statement, names),
                    () -> changeStatement.change(
                            visit.viewer(), visit.spaceKey(), kind, theme, edit.text(), edit.revision())));
        });
    }
}
