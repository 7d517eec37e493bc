// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.time.Instant;
import java.util.Map;

/**
 * A member of a group. Immutable.
 *
 * @param id the row's id; 0 before it is stored
 * @param key unique for all time; the key of the fact in the log
 * @param removed whether she is out of the group, or the role was suggested and not wanted
 * @param confirmedAt when it was last said that this is so
 * @param revision 1 when made; one more with each change
 * @param changedBy user key
 */
public record Member(
        int id,
        String key,
        Seat seat,
        boolean removed,
        Instant confirmedAt,
        int revision,
        Instant changedAt,
        String changedBy) {

    /** Whether it must be said anew that this is so, since KS has asked for it after it was last said. */
    public boolean isToBeConfirmed(Map<RoleKind, Instant> asked) {
        Instant mark = asked.get(seat.role().kind());
        return !removed && mark != null && mark.isAfter(confirmedAt);
    }

    /** The same in another place, in the group also where she was out of it; it has thereby been said that this is so. */
    Member inSeat(Seat other, Instant at, String by) {
        return new Member(id, key, other, false, at, revision + 1, at, by);
    }

    /** The same, out of the group. */
    Member out(Instant at, String by) {
        return new Member(id, key, seat, true, at, revision + 1, at, by);
    }
}
