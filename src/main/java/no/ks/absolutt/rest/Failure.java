// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.rest.json.ErrorJson;
import no.ks.absolutt.view.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into an answer in the one shape that all errors have. */
final class Failure {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final String FAULT = "FAULT";
    private static final int DEEPEST_CAUSE = 5;

    private Failure() {}

    /** A request that cannot be met. */
    static Response of(Refusal refusal, Viewer viewer) {
        ErrorJson body = new ErrorJson(
                refusal.code().name(), words(viewer).say(refusal.message()), refusal.field(), refusal.current(), null);
        return Answer.of(status(refusal.code()), body);
    }

    /** A fault of the plugin or the host: logged under a reference that the person can pass on. */
    static Response of(Throwable fault, Viewer viewer) {
        String reference = UUID.randomUUID().toString();
        LOG.error("REST call failed, reference {}", reference, withoutMessages(fault, DEEPEST_CAUSE));
        return Answer.of(500, new ErrorJson(FAULT, words(viewer).text("refusal.FAULT"), null, null, reference));
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

    private static Words words(Viewer viewer) {
        return Words.in(viewer.languageIn(Language.BOKMAL));
    }

    /** The same stack traces under the names of the exceptions: their messages may hold what somebody wrote. */
    private static Throwable withoutMessages(Throwable fault, int depth) {
        boolean goesOn = fault.getCause() != null && depth > 0;
        Throwable copy =
                new Throwable(fault.getClass().getName(), goesOn ? withoutMessages(fault.getCause(), depth - 1) : null);
        copy.setStackTrace(fault.getStackTrace());
        return copy;
    }
}
