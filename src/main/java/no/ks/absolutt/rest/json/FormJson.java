// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.fact.FormField;
import no.ks.absolutt.core.fact.Typed;

/** The request of a form: what is left out stays, null clears. */
public final class FormJson {

    private static final String REVISION = "revision";

    private FormJson() {}

    /**
     * What was typed into a new one; refuses INVALID a field that the form does not have.
     *
     * @param loose the fields that may be sent as numbers, or as true or false; the others are texts
     */
    public static <E extends Enum<E> & FormField> Typed<E> added(RequestBody body, Class<E> fields, Set<E> loose) {
        return typed(body, fields, loose, Set.of());
    }

    /** As {@link #added}, with the revision that {@link #revision} reads. */
    public static <E extends Enum<E> & FormField> Typed<E> changed(RequestBody body, Class<E> fields, Set<E> loose) {
        return typed(body, fields, loose, Set.of(REVISION));
    }

    /** The revision that a change is based on; refuses INVALID where there is none. */
    public static int revision(RequestBody body) {
        return body.requiredNumber(REVISION);
    }

    private static <E extends Enum<E> & FormField> Typed<E> typed(
            RequestBody body, Class<E> fields, Set<E> loose, Set<String> others) {
        Set<String> known = new HashSet<>(others);
        known.addAll(
                Arrays.stream(fields.getEnumConstants()).map(FormField::key).collect(Collectors.toSet()));
        body.allowOnly(known);
        Typed<E> typed = new Typed<>(fields);
        for (E field : fields.getEnumConstants()) {
            if (body.has(field.key())) {
                typed.with(
                        field,
                        loose.contains(field)
                                ? body.typed(field.key()).value()
                                : body.text(field.key()).value());
            }
        }
        return typed;
    }
}
