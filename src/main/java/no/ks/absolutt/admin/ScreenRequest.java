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
 */
record ScreenRequest(String programme, Map<String, String> parameters, Set<Tab> tabs) {

    /** The first value of the parameter, or nothing when it is absent or blank. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }
}
