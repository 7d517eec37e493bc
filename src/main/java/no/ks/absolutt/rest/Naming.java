// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.view.Words;

/** Begins an answer: in which language, and where its people's names come from. Thread-safe. */
@Named
public final class Naming {

    private final People people;

    /** Over the host's users. */
    @Inject
    public Naming(People people) {
        this.people = people;
    }

    /** For an answer outside any space: English for a viewer who asks for it, else bokmål. */
    Names forViewer(Viewer viewer) {
        return new Names(people, Words.forViewer(viewer));
    }

    /** For an answer about a space: English for a viewer who asks for it, else the space's language. */
    Names in(ProgrammeSpace space, Viewer viewer) {
        return new Names(
                people, Words.in(viewer.languageIn(space.participation().language())));
    }
}
