// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the address asks for.
 *
 * @param programme key of the programme, or null for a screen of the whole site
 * @param parameters what else the address says, the first value of each
 * @param tabs those that have a screen
 * @param views what {@code view} may say beside the same {@code programme}
 */
record ScreenRequest(String programme, Map<String, String> parameters, Set<Tab> tabs, Set<String> views) {

    /** The first value of the parameter, or nothing when it is absent or blank. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /** Whether there is a screen with that {@code view}, of the same programme or like this of the whole site. */
    boolean leadsTo(String view) {
        return views.contains(view);
    }
}
