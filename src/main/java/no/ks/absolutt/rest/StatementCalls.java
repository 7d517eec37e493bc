// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.statement.ChangeStatement;
import no.ks.absolutt.core.statement.ReadStatements;
import no.ks.absolutt.core.statement.Statement;
import no.ks.absolutt.core.statement.StatementKind;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.StatementJson;

/** What the calls about sentences and answers share. Thread-safe. */
@Named
public final class StatementCalls {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadStatements statements;
    private final ChangeStatement changeStatement;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public StatementCalls(
            Endpoint endpoint,
            SpaceDoor door,
            ReadStatements statements,
            ChangeStatement changeStatement,
            Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.statements = statements;
        this.changeStatement = changeStatement;
        this.naming = naming;
    }

    Response all(String spaceKey, StatementKind kind) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            Names names = naming.in(visit.space(), viewer);
            List<StatementJson> all = statements.of(visit).all(kind).stream()
                    .map(one -> StatementJson.of(one, names))
                    .toList();
            return Answer.ok(all);
        });
    }

    Response change(String spaceKey, StatementKind kind, String theme, String token, InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Names names = naming.in(door.visitToChange(viewer, spaceKey).space(), viewer);
            StatementJson.Edit edit = StatementJson.Edit.of(Json.read(body));
            return Answer.ok(Conflict.inJson(
                    Statement.class,
                    statement -> StatementJson.of(statement, names),
                    () -> changeStatement.change(viewer, spaceKey, kind, theme, edit.text(), edit.revision())));
        });
    }
}
