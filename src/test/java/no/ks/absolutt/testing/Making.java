// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import no.ks.absolutt.core.space.MakeSpace;
import no.ks.absolutt.core.space.PageFiller;
import no.ks.absolutt.core.space.PreviewSpace;
import no.ks.absolutt.core.space.SpaceBuilder;
import no.ks.absolutt.core.space.SpaceMaker;
import no.ks.absolutt.core.space.SpacePlanner;
import no.ks.absolutt.data.JsonPageTree;

/** What it takes to make a space, on a site in memory with the real page tree. Every body is the page's key. */
public final class Making {

    private final FakeSite site;

    /** On that site. */
    public Making(FakeSite site) {
        this.site = site;
    }

    /** Plans. */
    public SpacePlanner planner() {
        return new SpacePlanner(
                site.programmes,
                site.register(),
                new SpacePlanner.TakingPart(site.participations, site.enrolments),
                new JsonPageTree(),
                site.host,
                site.people);
    }

    /** Shows what will be made. */
    public PreviewSpace preview() {
        return new PreviewSpace(site.access(), planner());
    }

    /** Builds pages. */
    public SpaceBuilder builder() {
        return new SpaceBuilder(
                site.host,
                site.notedGrants(),
                (page, space) -> page.key(),
                new SpaceBuilder.BuildNotes(site.transaction(), site.participations, site.pages),
                site,
                site.people);
    }

    /** Adds pages. */
    public PageFiller filler() {
        return new PageFiller(site.host, (page, space) -> page.key(), site.pages, site.transaction());
    }

    /** Begins and finishes. */
    public SpaceMaker maker() {
        return new SpaceMaker(planner(), builder(), site.participations, site.clock());
    }

    /** Makes one space. */
    public MakeSpace makeSpace() {
        return new MakeSpace(site.access(), planner(), maker(), site.locks, site.log());
    }
}
