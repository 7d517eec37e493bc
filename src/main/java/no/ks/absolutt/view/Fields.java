// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;

/**
 * Builds one map of a template's values, and lets in only the types that templates may get. What is null is left out,
 * so that a template asks {@code #if($x)}. Not thread-safe.
 */
public final class Fields {

    private final LinkedHashMap<String, Object> values = new LinkedHashMap<>();

    /** With a text. */
    public Fields with(String name, String value) {
        return put(name, value);
    }

    /** With a whole number. */
    public Fields with(String name, Integer value) {
        return put(name, value);
    }

    /** With true or false. */
    public Fields with(String name, boolean value) {
        return put(name, value);
    }

    /** With another such map. */
    public Fields with(String name, LinkedHashMap<String, Object> value) {
        return put(name, value);
    }

    /** With a list of texts or of such maps. */
    public Fields with(String name, Collection<?> value) {
        return put(name, value == null ? null : new ArrayList<>(value));
    }

    /** With a text for each name, which is the last part of its key; {@code prefix} is the rest and ends with a dot. */
    public Fields texts(Words words, String prefix, String... names) {
        for (String name : names) {
            with(name, words.text(prefix + name));
        }
        return this;
    }

    /** The map. */
    public LinkedHashMap<String, Object> map() {
        return values;
    }

    private Fields put(String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }
}
