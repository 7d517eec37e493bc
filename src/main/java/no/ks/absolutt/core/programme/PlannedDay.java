// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A day in the programme's plan that remembers which day it was first set to.
 *
 * @param day the day now; null while it is not settled
 * @param first the first day it was ever set to; null while it never was
 */
public record PlannedDay(LocalDate day, LocalDate first) {

    /** Not settled, and never was. */
    public static final PlannedDay UNKNOWN = new PlannedDay(null, null);

    /** Settled for the first time; unknown for null. */
    public static PlannedDay on(LocalDate day) {
        return new PlannedDay(day, day);
    }

    /** The same moved to another day, which may be null: the first one stays in memory. */
    public PlannedDay movedTo(LocalDate other) {
        return new PlannedDay(other, first == null ? other : first);
    }

    /** The first day, where it is another than the day now; nothing while it was never moved. */
    public Optional<LocalDate> movedFrom() {
        return Optional.ofNullable(first).filter(earlier -> !Objects.equals(earlier, day));
    }

    /** As it was first planned. */
    PlannedDay asFirstPlanned() {
        return first == null ? this : on(first);
    }
}
