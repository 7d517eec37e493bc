// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.List;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;

/**
 * What will be made, before it is.
 *
 * @param language of the pages: the one asked for, else the one proposed
 * @param proposed the language that the municipality itself has decided on; bokmål for a neutral one
 * @param why why that language is proposed
 * @param coordinator null when nobody was named or the name is unknown
 * @param problems what stands in the way; empty when the space can be made
 * @param notes what does not stand in the way, but should be known
 */
public record SpacePreview(
        Municipality municipality,
        String spaceKey,
        String name,
        List<PlannedPage> pages,
        Language language,
        Language proposed,
        Message why,
        Person coordinator,
        List<Message> problems,
        List<Message> notes) {}
