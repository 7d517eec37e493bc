// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/** KS's screen that makes a municipality's space: choose, see what will be made, make it. */
@Named
public final class NewSpaceScreen implements KsScreen {

    private final ProgrammeViews views;

    /** The screen; what it shows is asked for by REST. */
    @Inject
    public NewSpaceScreen(ProgrammeViews views) {
        this.views = views;
    }

    @Override
    public Tab tab() {
        return Tab.PARTICIPANTS;
    }

    @Override
    public String view() {
        return "new";
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        Fields view = views.begin(this, viewer, request);
        Words words = Words.forViewer(viewer);
        view.texts(words, "ks.new.", "title", "municipality", "municipalityHint", "choose", "hits", "moreHits")
                .texts(words, "ks.new.", "noHits", "language", "bokmal", "nynorsk", "languageHint")
                .texts(words, "ks.new.", "coordinator", "coordinatorHint", "preview", "previewEmpty", "previewReady")
                .texts(words, "ks.new.", "previewing", "spaceKey", "name", "pages", "nobody")
                .texts(words, "ks.new.", "make", "making", "problems", "notes", "byHand", "go");
        return Screen.framed("new", "ks", view);
    }
}
