// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.space.ReadPages;
import no.ks.absolutt.core.space.ShownPage;
import no.ks.absolutt.view.PagesView;
import no.ks.absolutt.view.Showing;

/** The macro {@code absolutt-pages}: links to the pages of the space it stands in. */
public final class PagesMacro extends FactsMacro {

    static final String NAME = "absolutt-pages";

    /** Which pages are linked to. */
    enum View {
        /** Those of the programme's current phase. */
        NOW,
        /** All that were made with the space. */
        ALL
    }

    private final ReadPages pages;
    private final ReadSessions sessions;

    /** The macro over its use cases. */
    public PagesMacro(ReadPages pages, ReadSessions sessions, Rendering rendering) {
        super(NAME, rendering);
        this.pages = pages;
        this.sessions = sessions;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        Showing showing = rendering().showing(reading, sessions.space(reading.viewer(), reading.spaceKey()));
        View view = Parameters.oneOf(parameters, "view", View.NOW);
        List<ShownPage> shown = view == View.NOW
                ? pages.now(reading.viewer(), reading.spaceKey())
                : pages.all(reading.viewer(), reading.spaceKey());
        return Filled.of("templates/pages.vm", new PagesView(showing).of(shown));
    }
}
