// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.List;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Making;

/** What it takes to make a space, on a site in memory, and the locks that it takes. */
final class SpaceMaking {

    private final FakeSite site;
    private final Making making;

    SpaceMaking(FakeSite site) {
        this.site = site;
        this.making = new Making(site);
    }

    SpacePlanner planner() {
        return making.planner();
    }

    MakeSpace makeSpace() {
        return making.makeSpace();
    }

    /** The names of the locks that were taken, in order. */
    List<String> locks() {
        return site.locks.taken();
    }
}
