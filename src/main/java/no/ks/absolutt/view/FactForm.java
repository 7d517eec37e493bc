// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.fact.FormField;

/**
 * The form of a list of facts, as the template {@code list.vm} reads it: a label for each field, {@code {prefix}field.{key}},
 * and a help where there is {@code {prefix}help.{key}}. For one rendering.
 */
final class FactForm {

    /** A choice with longer options than this takes the form's whole width. */
    private static final int LONG = 50;

    private final Words words;
    private final String labels;
    private final String helps;
    private final List<LinkedHashMap<String, Object>> fields = new ArrayList<>();

    /**
     * An empty form.
     *
     * @param labels what the keys of its labels begin with, with a dot at its end
     * @param helps what the keys of its helps begin with, with a dot at its end
     */
    FactForm(Words words, String labels, String helps) {
        this.words = words;
        this.labels = labels;
        this.helps = helps;
    }

    /** With a line of text. */
    FactForm line(FormField field, boolean required) {
        return with(field, "line", required, null);
    }

    /** With a text of several lines. */
    FactForm area(FormField field) {
        return with(field, "area", false, null);
    }

    /** With a day. */
    FactForm day(FormField field) {
        return with(field, "day", false, null);
    }

    /** With a box to tick. */
    FactForm box(FormField field) {
        return with(field, "box", false, null);
    }

    /** With a choice of {@link #option}s. */
    FactForm choice(FormField field, boolean required, List<LinkedHashMap<String, Object>> options) {
        return with(field, "choice", required, options);
    }

    /** Something to choose. */
    static LinkedHashMap<String, Object> option(String value, String text) {
        return new Fields().with("value", value).with("text", text).map();
    }

    /** The fields, in their order. */
    List<LinkedHashMap<String, Object>> fields() {
        return fields;
    }

    private static boolean isLong(List<LinkedHashMap<String, Object>> options) {
        return options != null
                && options.stream().anyMatch(one -> one.get("text").toString().length() > LONG);
    }

    private FactForm with(FormField field, String type, boolean required, List<LinkedHashMap<String, Object>> options) {
        String label = words.text(labels + field.key());
        fields.add(new Fields()
                .with("name", field.key())
                .with(type, true)
                .with("label", required ? words.text("facts.required", label) : label)
                .with("help", words.find(helps + field.key()).orElse(null))
                .with("required", required)
                .with("wide", "area".equals(type) || fields.isEmpty() || isLong(options))
                .with("limit", field.limit() == 0 ? null : field.limit())
                .with("options", options)
                .map());
        return this;
    }
}
