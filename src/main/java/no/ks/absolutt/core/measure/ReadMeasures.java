// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.measure;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.KeptStore;
import no.ks.absolutt.core.group.GroupRole;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.municipality.Visit;

/** Use case: whoever is let into a space reads its measures. */
public final class ReadMeasures {

    private static final int LATEST = 20;

    private final KeptStore<MeasureFacts> store;
    private final FactLog log;
    private final GroupRoles roles;

    /** The use case over its store, its log and the roles there are. */
    public ReadMeasures(KeptStore<MeasureFacts> store, FactLog log, GroupRoles roles) {
        this.store = store;
        this.log = log;
        this.roles = roles;
    }

    /** The space's measures, in the order they were added. One SQL statement. */
    public List<Kept<MeasureFacts>> of(Visit visit) {
        return store.of(visit.participation());
    }

    /** Who can be responsible for one. */
    public List<GroupRole> roles() {
        return roles.all();
    }

    /** The latest changes of measures, newest first. A constant number of SQL statements. */
    public List<FactChange> changes(Visit visit) {
        return log.latest(visit, Set.of(FactKind.MEASURE), LATEST);
    }
}
