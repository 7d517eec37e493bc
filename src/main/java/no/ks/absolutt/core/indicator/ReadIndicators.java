// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.KeptStore;
import no.ks.absolutt.core.municipality.Visit;

/** Use case: whoever is let into a space reads its indicators. */
public final class ReadIndicators {

    private static final int LATEST = 20;

    private final KeptStore<IndicatorFacts> store;
    private final FactLog log;

    /** The use case over its store, and its log. */
    public ReadIndicators(KeptStore<IndicatorFacts> store, FactLog log) {
        this.store = store;
        this.log = log;
    }

    /** The space's indicators, in the order they were added. One SQL statement. */
    public List<Kept<IndicatorFacts>> of(Visit visit) {
        return store.of(visit.participation());
    }

    /** The latest changes of indicators, newest first. A constant number of SQL statements. */
    public List<FactChange> changes(Visit visit) {
        return IndicatorLog.shown(log.latest(visit, Set.of(FactKind.INDICATOR), LATEST));
    }
}
