// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.List;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.text.Language;

/** A space that is to be made: whose, of which programme, in which language, with which pages. */
public record PlannedSpace(Programme programme, Municipality municipality, Language language, List<PlannedPage> pages) {

    public PlannedSpace {
        pages = List.copyOf(pages);
    }
}
