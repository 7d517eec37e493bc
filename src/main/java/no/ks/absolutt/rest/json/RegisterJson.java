// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.municipality.Municipality;

/**
 * Municipalities found in the register.
 *
 * @param total how many there are, also beyond the limit
 */
public record RegisterJson(int total, List<Found> municipalities) {

    /** One of them; {@code languageForm} is {@code BOKMAL}, {@code NYNORSK} or {@code NEUTRAL}. */
    public record Found(String number, String name, String officialName, String county, String languageForm) {
        static Found of(Municipality one) {
            return new Found(
                    one.number(),
                    one.name(),
                    one.officialName(),
                    one.county(),
                    one.form().name());
        }
    }

    /** The first of them, at most {@code limit}. */
    public static RegisterJson of(List<Municipality> found, int limit) {
        return new RegisterJson(
                found.size(), found.stream().limit(limit).map(Found::of).toList());
    }
}
