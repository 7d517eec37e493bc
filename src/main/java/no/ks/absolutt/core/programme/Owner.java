// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import no.ks.absolutt.core.text.LocalText;

/**
 * Who can own a milestone.
 *
 * @param key key of a role in capitals, KOORDINATOR or DELTAKERGRUPPE
 * @param code code of the role, such as {@code REK}; the key of what is none
 * @param name in a municipality
 * @param countyName in a county municipality, which has its own words
 */
public record Owner(String key, String code, LocalText name, LocalText countyName) {

    /** One that is called the same everywhere. */
    public Owner(String key, LocalText name) {
        this(key, key, name, name);
    }

    /** What it is called in a municipality, or in a county municipality. */
    public LocalText nameIn(boolean county) {
        return county ? countyName : name;
    }
}
