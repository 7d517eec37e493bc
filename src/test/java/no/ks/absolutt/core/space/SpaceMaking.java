// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.data.JsonPageTree;
import no.ks.absolutt.testing.FakeSite;

/** What it takes to make a space, on a site in memory with the real page tree. Every body is the page's key. */
final class SpaceMaking {

    private final FakeSite site;
    private final List<String> locks = new ArrayList<>();

    SpaceMaking(FakeSite site) {
        this.site = site;
    }

    SpacePlanner planner() {
        return new SpacePlanner(
                site.programmes,
                site.register(),
                new SpacePlanner.TakingPart(site.participations, site.enrolments),
                new JsonPageTree(),
                site.host,
                site.people);
    }

    MakeSpace makeSpace() {
        SpaceBuilder builder = new SpaceBuilder(
                site.host,
                new NotedGrants(site.host.rights(), site.grants),
                (page, space) -> page.key(),
                new SpaceBuilder.BuildNotes(new InOneTransaction(), site.participations, site.pages),
                site,
                site.people);
        return new MakeSpace(site.access(), planner(), builder, site.participations, new InOneThread(), site.clock());
    }

    /** The names of the locks that were taken, in order. */
    List<String> locks() {
        return locks;
    }

    private final class InOneTransaction implements OneTransaction {
        @Override
        public <T> T of(Supplier<T> work) {
            return site.inTransaction(work);
        }
    }

    private final class InOneThread implements OneAtATime {
        @Override
        public <T> T of(String name, Supplier<T> work) {
            locks.add(name);
            return work.get();
        }
    }
}
