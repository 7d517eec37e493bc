// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

/**
 * What the municipality has said of an area.
 *
 * @param ownName the name of an own area; null for a given one
 * @param takenUp false: the municipality leaves it out, which is no gap
 * @param confirmed whether the municipality has gone through it; until then it is a proposal
 * @param removed whether an own area has been taken away; its cells stay and come back with it
 * @param revision 0 while nobody has touched it
 */
public record AreaState(String key, String ownName, boolean takenUp, boolean confirmed, boolean removed, int revision) {

    /** A given area of which nothing has been said. */
    static AreaState untouched(String key) {
        return new AreaState(key, null, true, false, false, 0);
    }

    boolean isOwn() {
        return ownName != null;
    }
}
