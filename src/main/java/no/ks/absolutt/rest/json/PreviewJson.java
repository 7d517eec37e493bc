// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.space.SpacePreview;
import no.ks.absolutt.view.Words;

/**
 * What would be made.
 *
 * @param language the language of the pages: the one asked for, else the one proposed
 * @param proposed the language that is proposed
 * @param why why that one, in words
 * @param coordinator null when nobody was named or the name is unknown
 * @param problems what stands in the way, in words; empty when the space can be made
 * @param notes what should be known, in words
 */
public record PreviewJson(
        String number,
        String name,
        String spaceKey,
        String title,
        String language,
        String proposed,
        String why,
        List<PageJson> pages,
        PersonJson coordinator,
        List<String> problems,
        List<String> notes) {

    /** A page that would be made; {@code parent} is the key of the page above. */
    public record PageJson(String key, String title, String parent) {}

    /** The preview in words. */
    public static PreviewJson of(SpacePreview preview, Names names) {
        Words words = names.words();
        return new PreviewJson(
                preview.municipality().number(),
                preview.municipality().name(),
                preview.spaceKey(),
                preview.name(),
                preview.language().code(),
                preview.proposed().code(),
                words.say(preview.why()),
                preview.pages().stream()
                        .map(page -> new PageJson(page.key(), page.title(), page.parent()))
                        .toList(),
                names.of(preview.coordinator()),
                words.say(preview.problems()),
                words.say(preview.notes()));
    }
}
