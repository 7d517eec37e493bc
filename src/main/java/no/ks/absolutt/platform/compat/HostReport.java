// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.absolutt.core.compat.Findings.State;

/**
 * What was found.
 *
 * @param lookedUp how many members of the host were looked up
 * @param missing what this Confluence lacks, in the order of the list in the jar
 * @param parts how each part stands
 * @param withheld the parts whose service the host does not offer
 */
public record HostReport(int lookedUp, List<Missing> missing, Map<HostPart, State> parts, Set<HostPart> withheld) {

    /** Copies its collections. */
    public HostReport {
        missing = List.copyOf(missing);
        parts = Map.copyOf(parts);
        withheld = Set.copyOf(withheld);
    }

    /**
     * A member that this Confluence lacks.
     *
     * @param member as in the list in the jar
     * @param part what it belongs to
     */
    public record Missing(String member, HostPart part) {}
}
