// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.statement;

import no.ks.absolutt.core.municipality.Visit;

/** Use case: somebody who was let into a space reads what its municipality has written. */
public final class ReadStatements {

    private final StatementStore store;

    /** The use case over its store. */
    public ReadStatements(StatementStore store) {
        this.store = store;
    }

    /** All of it. */
    public Statements of(Visit visit) {
        return new Statements(visit.space().programme(), store.of(visit.participation()));
    }
}
