// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.text.Language;

/**
 * The language to say something in that goes wrong in a space, when the space itself is not at hand. Thread-safe.
 */
public final class SpaceLanguage {

    private final SpaceDoor door;

    /** Over the door to the spaces. */
    public SpaceLanguage(SpaceDoor door) {
        this.door = door;
    }

    /**
     * What the viewer reads in that space: English where she asks for it, else the space's language. Bokmål where there is
     * no space that she may enter, so that the language tells nobody of a space that is not hers.
     *
     * @param spaceKey or null for none
     */
    public Language of(Viewer viewer, String spaceKey) {
        return viewer.languageIn(spaceKey == null ? Language.BOKMAL : ofSpace(viewer, spaceKey));
    }

    private Language ofSpace(Viewer viewer, String spaceKey) {
        try {
            return door.enter(viewer, spaceKey).participation().language();
        } catch (Refusal refused) {
            return Language.BOKMAL;
        }
    }
}
