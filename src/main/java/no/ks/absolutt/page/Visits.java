// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.access.WhoIsAsking;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;

/**
 * Lets whoever reads a page into its space once for the page, so that ten macros do not read the programme ten times. What
 * is remembered lives as long as the rendering's own context; where the host gives each macro another, each enters anew.
 * Thread-safe.
 */
public final class Visits {

    private final WhoIsAsking who;
    private final SpaceDoor door;
    private final Map<ConversionContext, Visit> entered = Collections.synchronizedMap(new WeakHashMap<>());

    /** Visits through the door. */
    public Visits(WhoIsAsking who, SpaceDoor door) {
        this.who = who;
        this.door = door;
    }

    /** Whoever reads just now; perhaps nobody. */
    Viewer reader() {
        return who.viewer();
    }

    /** The reader in the space of the page. Refuses NOT_LOGGED_IN or NOT_FOUND. */
    Visit of(Viewer reader, ConversionContext page) {
        Visit known = entered.get(page);
        if (known != null && known.viewer().equals(reader) && isIn(known, page.getSpaceKey())) {
            return known;
        }
        Visit visit = door.visit(reader, page.getSpaceKey());
        entered.put(page, visit);
        return visit;
    }

    /** Whether the page stands in a space that the reader may see and that is no programme space: perhaps a copy of one. */
    boolean isOutside(Viewer reader, String spaceKey) {
        return spaceKey != null && door.isOutsideAProgrammeSpace(reader, spaceKey);
    }

    private static boolean isIn(Visit visit, String spaceKey) {
        return visit.space().participation().spaceKey().equals(spaceKey);
    }
}
