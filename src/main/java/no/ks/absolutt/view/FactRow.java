// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import no.ks.absolutt.core.fact.FormField;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.LoggedFact;

/** A row of a list of facts, as the templates {@code list.vm} and {@code list-static.vm} read it. For one rendering. */
final class FactRow {

    private final Fields row = new Fields();
    private final List<LinkedHashMap<String, Object>> values = new ArrayList<>();
    private final List<LinkedHashMap<String, Object>> cells = new ArrayList<>();

    FactRow(Words words, Kept<? extends LoggedFact> kept) {
        String name = kept.facts().subject();
        row.with("id", kept.key())
                .with("revision", kept.revision())
                .with("name", name)
                .with("editControl", words.text("facts.edit.what", name))
                .with("removeControl", words.text("facts.remove.what", name));
    }

    /** With what the form's field is to hold; null for nothing. */
    FactRow value(FormField field, Object value) {
        String name = field.key().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        values.add(new Fields()
                .with("name", name)
                .with("value", value == null ? "" : value.toString())
                .map());
        return this;
    }

    /** With a remark under the name. */
    FactRow note(String note) {
        row.with("note", note);
        return this;
    }

    /** With an address that the name leads to; null for none. */
    FactRow link(String address) {
        row.with("address", address);
        return this;
    }

    /** With a picture under the name. */
    FactRow line(LinkedHashMap<String, Object> line) {
        row.with("line", line);
        return this;
    }

    /** With a cell of {@link #line}s under the column of that name; those that are null are left out. */
    FactRow cell(String label, List<LinkedHashMap<String, Object>> lines) {
        cells.add(new Fields()
                .with("label", label)
                .with("empty", lines.isEmpty())
                .with("lines", lines)
                .map());
        return this;
    }

    /** A line of text in a cell, which leads to an address unless that is null. */
    static LinkedHashMap<String, Object> line(String text, String address) {
        return new Fields().with("text", text).with("address", address).map();
    }

    /** The row. */
    LinkedHashMap<String, Object> map() {
        return row.with("values", values).with("cells", cells).map();
    }
}
