// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.report;

import no.ks.absolutt.core.municipality.Visit;

/** Use case: somebody who was let into a space reads what its participants have reported, and what became of it. */
public final class ReadReports {

    private final ReportStore store;

    /** The use case over its store. */
    public ReadReports(ReportStore store) {
        this.store = store;
    }

    /** All of them. */
    public Reports of(Visit visit) {
        return new Reports(store.of(visit.participation()));
    }
}
