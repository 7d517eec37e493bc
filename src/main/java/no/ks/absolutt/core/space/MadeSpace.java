// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.List;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.municipality.Municipality;

/**
 * A space that has been made.
 *
 * @param homePath address of its home page below the site's context path
 * @param coordinator null while there is none
 */
public record MadeSpace(
        Municipality municipality, String spaceKey, String homePath, List<MadePage> pages, Person coordinator) {}
