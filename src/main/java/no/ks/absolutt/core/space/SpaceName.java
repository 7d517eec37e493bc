// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import no.ks.absolutt.core.municipality.Municipality;

/** How programme spaces are called (contract, "Spaces"). */
public final class SpaceName {

    private static final String MUNICIPALITY_PREFIX = "ABS";
    private static final String COUNTY_PREFIX = "ABSF";
    private static final String LATER_PROGRAMME = "P";

    private SpaceName() {}

    /**
     * The space key of the municipality's first programme, second, third …
     *
     * @param turn 1 for the first
     */
    static String key(Municipality municipality, int turn) {
        String key = (municipality.isCounty() ? COUNTY_PREFIX : MUNICIPALITY_PREFIX) + municipality.number();
        return turn == 1 ? key : key + LATER_PROGRAMME + turn;
    }

    /** The name of the space, which is also the title of its home page. */
    public static String of(Municipality municipality) {
        return "ABSOLUTT " + municipality.name();
    }
}
