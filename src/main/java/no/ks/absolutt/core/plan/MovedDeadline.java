// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.time.LocalDate;
import java.util.List;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.programme.Milestone;

/**
 * A deadline that moves along when a programme is changed.
 *
 * @param from null where there was none
 * @param to null where there will be none
 * @param municipalities in how many municipalities with a space it moves
 * @param exceptions those that have set a date of their own, which stays; by Norwegian name
 */
public record MovedDeadline(
        Milestone milestone, LocalDate from, LocalDate to, int municipalities, List<Municipality> exceptions) {

    public MovedDeadline {
        exceptions = List.copyOf(exceptions);
    }
}
