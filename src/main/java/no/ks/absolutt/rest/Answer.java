// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import jakarta.ws.rs.core.Response;
import no.ks.absolutt.rest.json.Json;

/** Answers in JSON, written by the plugin's own mapper. */
final class Answer {

    private static final String TYPE = "application/json;charset=UTF-8";
    private static final String CACHING = "Cache-Control";
    private static final String NONE = "no-store";

    private Answer() {}

    static Response ok(Object body) {
        return of(200, body);
    }

    static Response created(Object body) {
        return of(201, body);
    }

    /** A CSV file to be saved under that name, which holds letters, digits, hyphens and dots only. */
    static Response file(byte[] csv, String name) {
        return file(csv, "text/csv;charset=UTF-8", name);
    }

    /** The same with a calendar. */
    static Response calendar(byte[] calendar, String name) {
        return file(calendar, "text/calendar;charset=UTF-8", name);
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(CACHING, NONE)
                .build();
    }

    static Response of(int status, Object body) {
        return Response.status(status)
                .type(TYPE)
                .header(CACHING, NONE)
                .entity(Json.write(body))
                .build();
    }
}
