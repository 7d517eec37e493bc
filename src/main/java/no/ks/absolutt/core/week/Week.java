// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.week;

import java.util.List;
import no.ks.absolutt.core.municipality.ProgrammeSpace;

/**
 * What a municipality should look at now.
 *
 * @param lines at most {@link WeekRule#MOST}, in their order
 * @param more how many there are besides; 0 or more
 */
public record Week(ProgrammeSpace space, List<WeekLine> lines, int more) {

    public Week {
        lines = List.copyOf(lines);
    }
}
