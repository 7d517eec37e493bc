// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.EnumMap;
import java.util.Map;

/**
 * What somebody has typed into the fields of a form, before any of it is understood: what is left out stays as it is, null
 * clears. It says nothing of itself in words, since it may hold what is to be stored nowhere. Not thread-safe.
 *
 * @param <E> the fields
 */
public final class Typed<E extends Enum<E>> {

    private final Map<E, String> texts;

    /** Nothing typed yet, into the fields of that enumeration. */
    public Typed(Class<E> fields) {
        this.texts = new EnumMap<>(fields);
    }

    /** What would be typed to put back what was before that change; what it did not change is left out. */
    public static <F extends Enum<F> & FormField> Typed<F> before(FactChange change, Class<F> fields) {
        Typed<F> typed = new Typed<>(fields);
        for (F field : fields.getEnumConstants()) {
            change.deed().of(field.key()).ifPresent(one -> typed.with(field, one.from()));
        }
        return typed;
    }

    /** The same with one field more; null clears it. */
    public Typed<E> with(E field, String text) {
        texts.put(field, text);
        return this;
    }

    /** Whether the field was sent. */
    public boolean has(E field) {
        return texts.containsKey(field);
    }

    /** What was typed, without white space at its ends; null for nothing. */
    public String text(E field) {
        String text = texts.get(field);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
