// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.List;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.text.Message;

/**
 * A space that has been made.
 *
 * @param homePath address of its home page below the site's context path
 * @param coordinator null while there is none
 * @param byHand rights that a person must give or take by hand, since the host lacks the call; most often empty
 */
public record MadeSpace(
        Municipality municipality,
        String spaceKey,
        String homePath,
        List<MadePage> pages,
        Person coordinator,
        List<Message> byHand) {

    public MadeSpace {
        pages = List.copyOf(pages);
        byHand = List.copyOf(byHand);
    }
}
