// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import java.util.List;
import java.util.Map;

/**
 * What was found at start.
 *
 * @param lookedUp how many members of the host were looked up
 * @param missing what this Confluence lacks, in the order of the list in the jar
 * @param parts how each part stands that the plugin can do without
 */
public record HostReport(int lookedUp, List<Missing> missing, Map<HostPart, State> parts) {

    /** Copies its collections. */
    public HostReport {
        missing = List.copyOf(missing);
        parts = Map.copyOf(parts);
    }

    /** How a part stands. */
    public enum State {
        /** Its types and its service are there. */
        ON,
        /** A type, a member or the service is missing. */
        OFF,
        /** Nothing in this version of the plugin calls it. */
        NOT_USED_YET
    }

    /**
     * A member that this Confluence lacks.
     *
     * @param member as in the list in the jar
     * @param part what it belongs to
     */
    public record Missing(String member, HostPart part) {}
}
