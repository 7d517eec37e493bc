// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.ks.absolutt.core.space.MadeSpace;

/**
 * A space that has been made.
 *
 * @param url path of its home page on this site, the context path included
 * @param coordinator null while there is none
 * @param byHand rights to be given or taken by hand, in words; left out when there are none
 */
public record MadeSpaceJson(
        String number,
        String name,
        String spaceKey,
        String url,
        List<PageJson> pages,
        PersonJson coordinator,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> byHand) {

    /** A page of it; {@code parent} is the key of the page above, null for the home page. */
    public record PageJson(String key, String title, long id, String parent) {}

    /** The space on a site with that context path. */
    public static MadeSpaceJson of(MadeSpace made, String contextPath, Names names) {
        return new MadeSpaceJson(
                made.municipality().number(),
                made.municipality().name(),
                made.spaceKey(),
                contextPath + made.homePath(),
                made.pages().stream()
                        .map(page -> new PageJson(page.key(), page.title(), page.id(), page.parent()))
                        .toList(),
                names.of(made.coordinator()),
                names.words().say(made.byHand()));
    }
}
