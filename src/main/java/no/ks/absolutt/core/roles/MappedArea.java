// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import no.ks.absolutt.core.text.LocalText;

/**
 * A row of a municipality's map.
 *
 * @param proposed whether letters were proposed for it; not in a county municipality, nor for an own area
 */
public record MappedArea(Area area, AreaState state, boolean proposed) {

    /** How far the municipality has come with an area. */
    public enum Standing {
        /** It is not taken up. */
        OUT,
        /** It has letters that nobody has confirmed, since they were proposed. */
        PROPOSED,
        /** Nothing was proposed for it, and nobody has confirmed it. */
        UNCONFIRMED,
        CONFIRMED
    }

    /** How far the municipality has come with it. */
    public Standing standing() {
        if (!state.takenUp()) {
            return Standing.OUT;
        }
        if (state.confirmed()) {
            return Standing.CONFIRMED;
        }
        return proposed ? Standing.PROPOSED : Standing.UNCONFIRMED;
    }

    /** Its key. */
    public String key() {
        return area.key();
    }

    /** Its name; an own area has it in one language. */
    public LocalText name() {
        return area.name();
    }

    /** Whether the municipality has added it. */
    public boolean isOwn() {
        return state.isOwn();
    }
}
