// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import no.ks.absolutt.core.roles.MappedArea;
import no.ks.absolutt.core.text.Language;

/** What a municipality has said of an area of its role map. */
public record MappedAreaJson(String id, String name, boolean own, boolean takenUp, boolean confirmed, int revision) {

    /** The area, named in that language. */
    public static MappedAreaJson of(MappedArea area, Language language) {
        return new MappedAreaJson(
                area.key(),
                area.name().in(language),
                area.isOwn(),
                area.state().takenUp(),
                area.state().confirmed(),
                area.state().revision());
    }
}
