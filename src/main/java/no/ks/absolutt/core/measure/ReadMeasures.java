// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.measure;

import java.util.List;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.KeptStore;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Owner;
import no.ks.absolutt.core.programme.Owners;

/** Use case: whoever is let into a space reads its measures. */
public final class ReadMeasures {

    private final KeptStore<MeasureFacts> store;
    private final Owners owners;

    /** The use case over its store and the roles there are. */
    public ReadMeasures(KeptStore<MeasureFacts> store, Owners owners) {
        this.store = store;
        this.owners = owners;
    }

    /** The space's measures, in the order they were added. One SQL statement. */
    public List<Kept<MeasureFacts>> of(Visit visit) {
        return store.of(visit.participation());
    }

    /** Who can be responsible for one. */
    public List<Owner> roles() {
        return owners.all();
    }
}
