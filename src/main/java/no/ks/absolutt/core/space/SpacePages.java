// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.ks.absolutt.core.programme.Session;

/**
 * The pages that were made with a space and are still there, by their keys in the tree. Each is looked up in the host when
 * it is first asked for, since few of them are. For one rendering or answer.
 */
public final class SpacePages {

    private final Function<String, Optional<ShownPage>> inHost;
    private final Map<String, Optional<ShownPage>> known = new HashMap<>();

    /** Pages that are looked up by key. */
    public SpacePages(Function<String, Optional<ShownPage>> inHost) {
        this.inHost = inHost;
    }

    /** The page with that key, or nothing. */
    public Optional<ShownPage> of(String key) {
        return known.computeIfAbsent(key, inHost);
    }

    /** The page that belongs to that session; nothing where it has none. */
    public Optional<ShownPage> ofSession(Session session) {
        return session.isNumbered() ? of(PhasePages.ofSession(session)) : Optional.empty();
    }

    /** The page of the work after that session; nothing where it has none. */
    public Optional<ShownPage> ofWorkAfter(Session session) {
        return of(PhasePages.ofWorkAfter(session));
    }
}
