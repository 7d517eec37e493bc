// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.access.WhoIsAsking;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.view.FaultLog;

/**
 * What every call shares. A failure becomes an answer here and not in a JAX-RS provider, so that it does not depend on
 * what the host discovers. Checks come in this order: somebody is logged in (401), the token against forged requests
 * (403), then what the call itself does. Thread-safe.
 */
@Named
public final class Endpoint {

    /** The header that a write must carry, so that no other site can make a browser send it. */
    static final String TOKEN = "X-Atlassian-Token";

    private static final String NO_CHECK = "no-check";

    private final WhoIsAsking who;
    private final Access access;
    private final FaultLog faults;

    /** The calls of whoever is behind the request. */
    @Inject
    public Endpoint(WhoIsAsking who, Access access, FaultLog faults) {
        this.who = who;
        this.access = access;
        this.faults = faults;
    }

    /** Answers a call that changes nothing. */
    Response read(Function<Viewer, Response> work) {
        return answer(viewer -> {
            access.requireSomebody(viewer);
            return work.apply(viewer);
        });
    }

    /** Answers a call that changes something; {@code token} is what the header {@link #TOKEN} said, or null. */
    Response write(String token, Function<Viewer, Response> work) {
        return read(viewer -> {
            if (!NO_CHECK.equals(token)) {
                throw Refusal.of(Code.FORBIDDEN, Message.of("refusal.token"));
            }
            return work.apply(viewer);
        });
    }

    /** As {@link #write}, for the KS group alone: others are refused before anything they sent is looked at. */
    Response writeAsKs(String token, Function<Viewer, Response> work) {
        return write(token, viewer -> {
            access.requireKs(viewer);
            return work.apply(viewer);
        });
    }

    private Response answer(Function<Viewer, Response> work) {
        Viewer viewer = Viewer.NOBODY;
        try {
            viewer = who.viewer();
            return work.apply(viewer);
        } catch (Refusal refusal) {
            return Failure.of(refusal, viewer);
        } catch (RuntimeException | LinkageError fault) {
            return Failure.fault(faults.note("a REST call", fault), viewer);
        }
    }
}
