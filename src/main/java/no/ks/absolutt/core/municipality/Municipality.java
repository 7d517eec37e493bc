// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

/**
 * A municipality or a county municipality in the national register.
 *
 * @param number four digits; a county municipality has its county's two
 * @param name the Norwegian name, used in titles and in sorting
 * @param officialName all its official names as the register writes them
 * @param county name of its county; tells Våler from Våler
 */
public record Municipality(
        String number, String name, String officialName, String countyNumber, String county, LanguageForm form) {

    /** Whether it is a county municipality (fylkeskommune). */
    public boolean isCounty() {
        return number.length() == 2;
    }
}
