// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.List;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.municipality.Visit;

/** What every list of facts has, as the templates {@code list.vm} and {@code list-static.vm} read it. */
final class FactList {

    private static final String REST = "/rest/absolutt/1.0/spaces/";

    private final Showing showing;
    private final Visit visit;
    private final String name;

    /**
     * A list.
     *
     * @param name of the macro, and of the REST call under the space
     */
    FactList(Showing showing, Visit visit, String name) {
        this.showing = showing;
        this.visit = visit;
        this.name = name;
    }

    /**
     * Its values; the caller adds columns, rows and form.
     *
     * @param prefix what the keys of its texts begin with, with a dot at its end
     * @param changes its latest, newest first
     * @param roles those that its changes name by code
     */
    Fields fields(String prefix, List<FactChange> changes, RoleNames roles) {
        Words words = showing.words();
        String spaceKey = visit.space().participation().spaceKey();
        boolean controls = visit.mayChange() && showing.live();
        FactLogRows log = new FactLogRows(showing, visit.space(), roles, controls);
        String left = visit.space().municipality().name();
        return showing.fields()
                .with("name", name)
                .with("address", showing.contextPath() + REST + spaceKey + "/" + name)
                .with("controls", controls)
                .with("texts", controls ? FactTexts.in(words) : null)
                .with("log", changes.isEmpty() ? null : log.whole(changes))
                .with("leftText", visit.hasLeft() ? words.text("progress.left", left) : null)
                .with(
                        "labels",
                        new Fields()
                                .texts(words, prefix, "first", "caption", "add", "edit", "none")
                                .texts(words, "facts.", "change", "remove", "acts", "save", "cancel", "log")
                                .map());
    }
}
