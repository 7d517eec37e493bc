// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.text.LocalText;

/**
 * What a programme says of itself. The sources leave some out. Immutable.
 *
 * @param county the two digits of the county that the programme is for; null where it is for no single one
 * @param texts only fields with a text; a field that is no list has one
 */
public record ProgrammeTexts(String county, Map<TextField, List<LocalText>> texts, List<Link> links) {

    /** A programme that says nothing yet. */
    public static final ProgrammeTexts NONE = new ProgrammeTexts(null, Map.of(), List.of());

    /** Leaves out fields without a text. */
    public ProgrammeTexts {
        Map<TextField, List<LocalText>> written = new EnumMap<>(TextField.class);
        texts.forEach((field, values) -> {
            if (!values.isEmpty()) {
                written.put(field, List.copyOf(values));
            }
        });
        texts = Map.copyOf(written);
        links = List.copyOf(links);
    }

    /** The texts of the field, in their order; empty where it says nothing. */
    public List<LocalText> of(TextField field) {
        return texts.getOrDefault(field, List.of());
    }

    /** The first text of the field, or nothing. */
    public Optional<LocalText> one(TextField field) {
        return of(field).stream().findFirst();
    }
}
