// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import jakarta.ws.rs.core.Response;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.rest.json.ErrorJson;
import no.ks.absolutt.view.Words;

/** Turns what went wrong into an answer in the one shape that all errors have. */
final class Failure {

    private static final String CODE = "FAULT";

    private Failure() {}

    /** A request that cannot be met. */
    static Response of(Refusal refusal, Words words) {
        ErrorJson body = new ErrorJson(
                refusal.code().name(), words.say(refusal.message()), refusal.field(), refusal.current(), null);
        return Answer.of(status(refusal.code()), body);
    }

    /** A fault of the plugin or the host, logged under that reference. */
    static Response fault(String reference, Words words) {
        return Answer.of(500, new ErrorJson(CODE, words.text("refusal.FAULT"), null, null, reference));
    }

    private static int status(Refusal.Code code) {
        return switch (code) {
            case NOT_LOGGED_IN -> 401;
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case INVALID -> 400;
            case READ_ONLY -> 405;
            case CONFLICT, ALREADY_EXISTS, SPACE_KEY_TAKEN -> 409;
            case TOO_LARGE -> 413;
        };
    }
}
