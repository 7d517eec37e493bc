// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import java.util.function.Supplier;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.progress.TrackedMilestone;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.TrackedJson;

/** A milestone as an answer after a change; in a conflict, what it is now. */
final class ChangedMilestone {

    private ChangedMilestone() {}

    static TrackedJson of(ProgrammeSpace space, Names names, Supplier<TrackedMilestone> change) {
        return Conflict.inJson(TrackedMilestone.class, one -> TrackedJson.of(one, space, names), change);
    }
}
