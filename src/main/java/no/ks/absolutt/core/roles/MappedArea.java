// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import no.ks.absolutt.core.text.LocalText;

/** A row of a municipality's map. */
public record MappedArea(Area area, AreaState state) {

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
