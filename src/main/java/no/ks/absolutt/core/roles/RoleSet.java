// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.List;
import java.util.Map;

/**
 * The roles and areas that a municipality, or a county municipality, starts from.
 *
 * @param proposal codes by area and role; what is missing is proposed as not involved
 */
public record RoleSet(List<Role> roles, List<Area> areas, Map<String, Map<String, RoleCode>> proposal) {

    public RoleSet {
        roles = List.copyOf(roles);
        areas = List.copyOf(areas);
        proposal = Map.copyOf(proposal);
    }

    /** Whether anything is proposed for that area. */
    boolean proposes(String area) {
        return !proposal.getOrDefault(area, Map.of()).isEmpty();
    }

    /** What is proposed for the cell, or null. */
    RoleCode proposed(String area, String role) {
        return proposal.getOrDefault(area, Map.of()).get(role);
    }
}
