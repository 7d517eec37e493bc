// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.text.Language;

/** In which language to say what went wrong in a space, where the space itself is not at hand. Thread-safe. */
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
            return door.visit(viewer, spaceKey).space().participation().language();
        } catch (RuntimeException refusedOrFailed) {
            // Whoever asks has something to say already; a second failure must not take its place.
            return Language.BOKMAL;
        }
    }
}
