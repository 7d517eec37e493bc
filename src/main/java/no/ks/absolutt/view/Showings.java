// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.programme.Today;

/** Finds out what a rendering is for: language, names, day and address. Thread-safe. */
public final class Showings {

    private final People people;
    private final Site site;
    private final Today today;

    /** Over the host's people and address, and the site's day. */
    public Showings(People people, Site site, Today today) {
        this.people = people;
        this.site = site;
        this.today = today;
    }

    /**
     * What a rendering in a programme space is for.
     *
     * @param viewer who reads; she must have been let into the space
     * @param live whether it is a page on a screen
     */
    public Showing in(ProgrammeSpace space, Viewer viewer, boolean live) {
        Words words = Words.in(viewer.languageIn(space.participation().language()));
        return new Showing(words, new PersonNames(people, words), today.date(), site.contextPath(), live);
    }
}
