// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.programme.Session;

/** The pages that were made with a space and are still there, by their keys in the tree. Immutable. */
public record SpacePages(Map<String, ShownPage> byKey) {

    public SpacePages {
        byKey = Map.copyOf(byKey);
    }

    /** The page with that key, or nothing. */
    public Optional<ShownPage> of(String key) {
        return Optional.ofNullable(byKey.get(key));
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
