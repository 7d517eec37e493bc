// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.time.Instant;
import java.util.Set;
import no.ks.absolutt.core.fact.FactChange;

/**
 * Whom a municipality had with it at a session: the kinds present, never who was absent. Immutable.
 *
 * @param session the session's id
 * @param kinds those that were represented; empty while nothing is said
 * @param number how many they were, all kinds together; null while that is not said
 * @param revision 0 while nothing has ever been said
 * @param changedAt null with revision 0
 * @param changedBy user key; null with revision 0
 */
public record Representation(
        int session, Set<RoleKind> kinds, Integer number, int revision, Instant changedAt, String changedBy) {

    /** The most that is taken for a number of people from one municipality. */
    public static final int MOST = 500;

    public Representation {
        kinds = Set.copyOf(kinds);
    }

    /** Nothing has been said. */
    public static Representation none(int session) {
        return new Representation(session, Set.of(), null, 0, null, null);
    }

    /** Whether anything is said. */
    public boolean isSaid() {
        return !kinds.isEmpty() || number != null;
    }

    /** The same, saying something else. */
    Representation saying(Set<RoleKind> otherKinds, Integer otherNumber) {
        return new Representation(session, otherKinds, otherNumber, revision, changedAt, changedBy);
    }

    /** The same, as that change leaves it. */
    Representation by(FactChange change) {
        return new Representation(session, kinds, number, change.revision(), change.at(), change.by());
    }
}
