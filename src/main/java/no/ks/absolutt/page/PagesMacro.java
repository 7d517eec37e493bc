// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.Visit;
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

    /** The macro over its use case. */
    public PagesMacro(ReadPages pages, Rendering rendering) {
        super(NAME, rendering);
        this.pages = pages;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        Visit visit = reading.visit();
        Showing showing = rendering().showing(reading);
        View view = Parameters.oneOf(parameters, "view", View.NOW);
        List<ShownPage> shown = view == View.NOW ? pages.now(visit) : pages.all(visit.space());
        return Filled.of("templates/pages.vm", new PagesView(showing).of(shown));
    }
}
