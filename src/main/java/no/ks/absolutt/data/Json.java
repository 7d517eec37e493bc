// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.text.LocalText;

/** Fields of a JSON object. What is missing, null or blank is null. */
final class Json {

    private static final String NYNORSK = "_nn";
    private static final String ENGLISH = "_en";

    private Json() {}

    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
    }

    static LocalDate day(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? null : LocalDate.parse(text);
    }

    static Integer number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isInt() ? value.intValue() : null;
    }

    /** The text in the languages it has: {@code aim}, {@code aim_nn}, {@code aim_en}. */
    static LocalText local(JsonNode node, String field) {
        String nb = text(node, field);
        return nb == null ? null : new LocalText(nb, text(node, field + NYNORSK), text(node, field + ENGLISH));
    }

    /** As {@link #local}, for a list of texts whose languages stand in lists of the same order. */
    static List<LocalText> locals(JsonNode node, String field) {
        List<LocalText> texts = new ArrayList<>();
        for (int i = 0; i < node.path(field).size(); i++) {
            texts.add(new LocalText(
                    textAt(node, field, i), textAt(node, field + NYNORSK, i), textAt(node, field + ENGLISH, i)));
        }
        return texts;
    }

    private static String textAt(JsonNode node, String field, int place) {
        return node.path(field).path(place).textValue();
    }
}
