// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;

/**
 * Builds one map of a template's values, and lets in only the types that templates may get. What is null is left out,
 * so that a template asks {@code #if($x)}. Not thread-safe.
 */
final class Fields {

    private final LinkedHashMap<String, Object> values = new LinkedHashMap<>();

    Fields with(String name, String value) {
        return put(name, value);
    }

    Fields with(String name, Integer value) {
        return put(name, value);
    }

    Fields with(String name, boolean value) {
        return put(name, value);
    }

    Fields with(String name, LinkedHashMap<String, Object> value) {
        return put(name, value);
    }

    Fields with(String name, Collection<?> value) {
        return put(name, value == null ? null : new ArrayList<>(value));
    }

    LinkedHashMap<String, Object> map() {
        return values;
    }

    private Fields put(String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }
}
