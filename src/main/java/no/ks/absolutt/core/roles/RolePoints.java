// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.ArrayList;
import java.util.List;

/**
 * What is open in a map, for the next meeting: where nobody knows who does what, and what is there to discuss.
 *
 * @param unsettled cells that say «?», area by area
 */
public record RolePoints(List<Unsettled> unsettled, List<Finding> findings) {

    /** That it is not settled what a role does in an area. */
    public record Unsettled(MappedArea area, MappedRole role, When when) {}

    public RolePoints {
        unsettled = List.copyOf(unsettled);
        findings = List.copyOf(findings);
    }

    /** What is open in that map. */
    public static RolePoints of(RoleMap map) {
        List<Unsettled> unsettled = new ArrayList<>();
        for (MappedArea area : map.areas()) {
            if (area.state().takenUp()) {
                map.columns().forEach(role -> addOpen(unsettled, map, area, role));
            }
        }
        return new RolePoints(unsettled, Findings.of(map));
    }

    private static void addOpen(List<Unsettled> points, RoleMap map, MappedArea area, MappedRole role) {
        boolean today = map.code(area, role, Layer.TODAY) == RoleCode.UNSETTLED;
        boolean goal = map.code(area, role, Layer.GOAL) == RoleCode.UNSETTLED;
        if (today || goal) {
            points.add(new Unsettled(area, role, today && goal ? When.BOTH : today ? When.TODAY : When.GOAL));
        }
    }
}
