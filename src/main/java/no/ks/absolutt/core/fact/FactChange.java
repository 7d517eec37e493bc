// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.time.Instant;
import java.util.Optional;

/**
 * One row of the log: it is never altered and never removed.
 *
 * @param revision of the fact, that the change made; 1 or more
 * @param by user key
 */
public record FactChange(int revision, Instant at, String by, FactDeed deed) {

    /**
     * Whether the log holds what it takes to put back what was before (docs/decisions/0019): what was said at a moment is not
     * made unsaid, and what was never stored cannot come back.
     */
    public boolean isUndoable() {
        boolean isSaid = deed.kind() == FactKind.MEMBER
                && (deed.of(FactDeed.CONFIRMED).isPresent()
                        || deed.of(FactDeed.SUGGESTED).isPresent());
        boolean isKept = deed.differences().stream()
                .noneMatch(one -> FactDeed.WITHHELD.equals(one.from()) || FactDeed.TOO_FEW.equals(one.to()));
        boolean saysMore =
                deed.differences().stream().anyMatch(one -> !one.field().equals(FactDeed.ACCESS) || one.from() == null);
        return deed.kind().isUndoable() && saysMore && !isSaid && isKept;
    }

    /** What the field was before the change; nothing where it was empty, or was left as it was. */
    public Optional<String> before(String field) {
        return deed.of(field).map(one -> one.from());
    }
}
