// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.list.ListTable;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/** KS's screen that reads a pasted or uploaded list of municipalities, and puts its rows to use. */
@Named
public final class ListScreen implements KsScreen {

    private final ProgrammeViews views;

    /** The screen; the list itself is read by REST. */
    @Inject
    public ListScreen(ProgrammeViews views) {
        this.views = views;
    }

    @Override
    public Tab tab() {
        return Tab.PARTICIPANTS;
    }

    @Override
    public String view() {
        return "list";
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        Fields view = views.begin(this, viewer, request);
        Words words = Words.forViewer(viewer);
        view.texts(words, "ks.import.", "title", "intro", "text", "textHint", "example", "file", "fileHint", "read")
                .texts(words, "ks.import.", "reading", "nothing", "tooBig", "result", "ready", "some", "caption")
                .texts(words, "ks.import.", "row", "municipality", "coordinator", "language", "problems", "nobody")
                .texts(words, "ks.import.", "notFound", "none", "bokmal", "nynorsk", "choose", "remove", "change")
                .texts(words, "ks.import.", "written", "use", "emptyTitle", "empty", "acts", "standing")
                .texts(words, "ks.import.", "set", "setting", "wasSet", "spaces", "spacesHint", "coordinators")
                .texts(words, "ks.import.", "coordinatorsHint", "wasNamed", "standingHint", "told", "removed")
                .texts(words, "ks.import.", "removeRow", "changeRow")
                .with("limit", words.text("ks.import.limit", ListTable.MOST_ROWS))
                .with(
                        "standings",
                        Stream.of(Standing.values())
                                .map(each -> standing(each, words))
                                .toList());
        return Screen.framed("list", "ks-list-import", view);
    }

    private static LinkedHashMap<String, Object> standing(Standing standing, Words words) {
        return new Fields()
                .with("code", standing.name())
                .with("text", words.text("standing." + standing))
                .map();
    }
}
