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
import no.ks.absolutt.core.municipality.SpaceLanguage;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.view.FaultLog;
import no.ks.absolutt.view.Words;

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
    private final SpaceLanguage spaceLanguage;

    /** The calls of whoever is behind the request. */
    @Inject
    public Endpoint(WhoIsAsking who, Access access, FaultLog faults, SpaceLanguage spaceLanguage) {
        this.who = who;
        this.access = access;
        this.faults = faults;
        this.spaceLanguage = spaceLanguage;
    }

    /** Answers a call that changes nothing. */
    Response read(Function<Viewer, Response> work) {
        return readIn(null, work);
    }

    /** As {@link #read}; what goes wrong is said in the language of that space, for those who may see it. */
    Response readIn(String spaceKey, Function<Viewer, Response> work) {
        return answer(spaceKey, viewer -> {
            access.requireSomebody(viewer);
            return work.apply(viewer);
        });
    }

    /** Answers a call that changes something; {@code token} is what the header {@link #TOKEN} said, or null. */
    Response write(String token, Function<Viewer, Response> work) {
        return writeIn(null, token, work);
    }

    /** As {@link #write}; what goes wrong is said in the language of that space, for those who may see it. */
    Response writeIn(String spaceKey, String token, Function<Viewer, Response> work) {
        return readIn(spaceKey, viewer -> {
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

    private Response answer(String spaceKey, Function<Viewer, Response> work) {
        Viewer viewer = Viewer.NOBODY;
        try {
            viewer = who.viewer();
            return work.apply(viewer);
        } catch (Refusal refusal) {
            return Failure.of(refusal, words(refusal, viewer, spaceKey));
        } catch (RuntimeException | LinkageError fault) {
            return Failure.fault(faults.note("a REST call", fault), words(viewer, spaceKey));
        }
    }

    /** NOT_FOUND reads alike for what does not exist and what may not be seen, so the space has no say in it. */
    private Words words(Refusal refusal, Viewer viewer, String spaceKey) {
        return refusal.code() == Code.NOT_FOUND ? Words.forViewer(viewer) : words(viewer, spaceKey);
    }

    private Words words(Viewer viewer, String spaceKey) {
        return Words.in(spaceLanguage.of(viewer, spaceKey));
    }
}
