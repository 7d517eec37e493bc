// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.function.Function;
import no.ks.absolutt.core.municipality.Visit;

/**
 * Somebody reads a page with a macro on it.
 *
 * @param visit she, in the space that the page stands in
 * @param live whether the page is shown on a screen, where controls work
 */
record Reading(Visit visit, boolean live) {

    /** What several macros of a page show: read by the first of them. */
    <T> T once(Class<T> what, Function<Visit, T> useCase) {
        return visit.once(what, () -> useCase.apply(visit));
    }
}
