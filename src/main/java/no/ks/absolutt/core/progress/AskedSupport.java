// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import no.ks.absolutt.core.municipality.ProgrammeSpace;

/** A milestone with which a municipality needs support, or needed it until a moment ago. */
public record AskedSupport(ProgrammeSpace space, TrackedMilestone tracked) {

    /** Whether the municipality still asks. */
    public boolean isOpen() {
        return tracked.facts().needsSupport();
    }

    /** Whether it asks, and KS has not answered. */
    public boolean isUnanswered() {
        return isOpen() && tracked.state().answer().isEmpty();
    }
}
