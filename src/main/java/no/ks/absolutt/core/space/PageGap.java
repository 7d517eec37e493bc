// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.List;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.text.Message;

/**
 * A whole space that lacks pages which the programme has got since it was made.
 *
 * @param plan of the whole space as it would be made now, in its own language
 * @param lacking those of its pages that have never been made there, in the order they are made
 * @param leftOut why the space is to get no more pages; null where it is to get them
 * @param problem what stands in the way of making them; null for nothing
 */
public record PageGap(
        PlannedSpace plan, Participation participation, List<PlannedPage> lacking, Message leftOut, Message problem) {

    public PageGap {
        lacking = List.copyOf(lacking);
    }
}
