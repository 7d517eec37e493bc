// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.WebLink;
import no.ks.absolutt.core.text.Message;

/**
 * Checks what was typed into a form, field by field, on top of what was there before. Each method gives what the field is to
 * be; null for nothing. For one form and one thread.
 *
 * @param <E> the fields
 */
public final class Form<E extends Enum<E> & FormField> {

    private final Typed<E> typed;
    private final Consumer<Refusal> problems;

    private Form(Typed<E> typed, Consumer<Refusal> problems) {
        this.typed = typed;
        this.problems = problems;
    }

    /** A form that throws the first thing that is wrong. */
    public static <E extends Enum<E> & FormField> Form<E> strict(Typed<E> typed) {
        return new Form<>(typed, refusal -> {
            throw refusal;
        });
    }

    /** A form that tells all that is wrong, and goes on without it. */
    public static <E extends Enum<E> & FormField> Form<E> lenient(Typed<E> typed, Consumer<Refusal> problems) {
        return new Form<>(typed, problems);
    }

    /** What was typed. */
    public Typed<E> typed() {
        return typed;
    }

    /** Free text. */
    public String text(E field, String before) {
        return either(field, before, text -> FreeText.checked(field.key(), text, field.limit()));
    }

    /** A link. */
    public String link(E field, String before) {
        return either(field, before, text -> WebLink.checked(field.key(), text));
    }

    /** A day. */
    public LocalDate day(E field, LocalDate before) {
        return either(field, before, text -> TypedDay.of(field.key(), text));
    }

    /** The constant with that name. */
    public <C extends Enum<C>> C code(E field, Class<C> type, C before) {
        return either(field, before, code -> Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(field.key(), Message.of("refusal.field.value"))));
    }

    /** What the reading makes of what was typed, which is not blank; what was there before, where nothing was sent. */
    public <T> T either(E field, T before, Function<String, T> reading) {
        if (!typed.has(field)) {
            return before;
        }
        String text = typed.text(field);
        return text == null ? null : tried(() -> reading.apply(text));
    }

    /** The value, which must be there. */
    public <T> T required(E field, T value) {
        return value != null
                ? value
                : tried(() -> {
                    throw Refusal.invalid(field.key(), Message.of("fact.refusal.missing"));
                });
    }

    /** What the reading gives; null where it refuses and this form goes on. */
    public <T> T tried(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            problems.accept(refusal);
            return null;
        }
    }
}
