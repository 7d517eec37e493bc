// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.util.List;
import no.ks.absolutt.core.text.Message;

/**
 * What a change to the plan would do, before it is saved.
 *
 * @param moved the deadlines that move along, in the order of the milestones
 * @param warnings what does not stand in the way, but should be known
 */
public record PlanPreview(List<MovedDeadline> moved, List<Message> warnings) {

    public PlanPreview {
        moved = List.copyOf(moved);
        warnings = List.copyOf(warnings);
    }
}
