// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.text.LocalText;

/** A text in the languages it has; {@code nn} and {@code en} may be null. */
public record LocalTextJson(String nb, String nn, String en) {

    private static final String NB = "nb";
    private static final String NN = "nn";
    private static final String EN = "en";

    static LocalTextJson of(LocalText text) {
        return text == null ? null : new LocalTextJson(text.nb(), text.nn(), text.en());
    }

    static List<LocalTextJson> all(List<LocalText> texts) {
        return texts.stream().map(LocalTextJson::of).toList();
    }

    /** The text in that field; null where it is absent or null. A missing bokmål is empty, for the use case to refuse. */
    static LocalText read(RequestBody body, String field) {
        return text(body.object(field).value());
    }

    /** The texts in that field; empty where it is absent or null. */
    static List<LocalText> readAll(RequestBody body, String field) {
        Field<List<RequestBody>> objects = body.objects(field);
        return objects.given()
                ? objects.value().stream().map(LocalTextJson::text).toList()
                : List.of();
    }

    private static LocalText text(RequestBody object) {
        if (object == null) {
            return null;
        }
        object.allowOnly(Set.of(NB, NN, EN));
        String nb = object.text(NB).value();
        return new LocalText(
                nb == null ? "" : nb, object.text(NN).value(), object.text(EN).value());
    }
}
