// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.util.List;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.KeptStore;
import no.ks.absolutt.core.municipality.Visit;

/** Use case: whoever is let into a space reads its indicators. */
public final class ReadIndicators {

    private final KeptStore<IndicatorFacts> store;

    /** The use case over its store. */
    public ReadIndicators(KeptStore<IndicatorFacts> store) {
        this.store = store;
    }

    /** The space's indicators, in the order they were added. One SQL statement. */
    public List<Kept<IndicatorFacts>> of(Visit visit) {
        return store.of(visit.participation());
    }
}
