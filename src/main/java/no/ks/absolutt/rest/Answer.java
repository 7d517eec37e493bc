// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import jakarta.ws.rs.core.Response;
import no.ks.absolutt.rest.json.Json;

/** Answers in JSON, written by the plugin's own mapper. */
final class Answer {

    private static final String TYPE = "application/json;charset=UTF-8";

    private Answer() {}

    static Response ok(Object body) {
        return of(200, body);
    }

    static Response created(Object body) {
        return of(201, body);
    }

    static Response of(int status, Object body) {
        return Response.status(status)
                .type(TYPE)
                .header("Cache-Control", "no-store")
                .entity(Json.write(body))
                .build();
    }
}
