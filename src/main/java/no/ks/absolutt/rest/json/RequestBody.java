// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.text.Message;

/**
 * The fields of a request. Nothing is converted: a number is no text and a text no number. Every method refuses INVALID
 * and names the field.
 */
public final class RequestBody {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final JsonNode object;

    RequestBody(JsonNode object) {
        this.object = object;
    }

    /** Refuses a field that is not among these. */
    public void allowOnly(Set<String> fields) {
        Iterator<String> names = object.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!fields.contains(name)) {
                throw Refusal.invalid(name, Message.of("refusal.field.unknown"));
            }
        }
    }

    /** Whether the field was sent. */
    public boolean has(String field) {
        return object.has(field);
    }

    /** The text, which must be there. */
    public String requiredText(String field) {
        return required(field, text(field));
    }

    /** The whole number from 0, which must be there. */
    public int requiredNumber(String field) {
        return required(field, number(field));
    }

    /** The value of that enumeration, which must be there. */
    public <E extends Enum<E>> E requiredValue(String field, Class<E> type) {
        return required(field, value(field, type));
    }

    /** The value of that enumeration, or null; one of the two must be there. */
    public <E extends Enum<E>> E valueOrNull(String field, Class<E> type) {
        Field<E> value = value(field, type);
        if (!value.given()) {
            throw Refusal.invalid(field, Message.of("refusal.field.missing"));
        }
        return value.value();
    }

    /** The value of that enumeration, or null, if it was sent. */
    public <E extends Enum<E>> Field<E> value(String field, Class<E> type) {
        return read(field, "refusal.field.value", node -> Enum.valueOf(type, whole(textOf(node))));
    }

    /** The whole number from 0, or null, if it was sent. */
    public Field<Integer> number(String field) {
        return read(field, "refusal.field.number", RequestBody::numberOf);
    }

    /** The time of day such as {@code 09:30}, or null, if it was sent. */
    public Field<LocalTime> time(String field) {
        return read(field, "refusal.field.time", node -> LocalTime.parse(textOf(node)));
    }

    /** The object, or null, if it was sent. */
    public Field<RequestBody> object(String field) {
        return read(field, "refusal.field.object", RequestBody::objectOf);
    }

    /** The objects of a list, which may be empty, if it was sent; null is an empty list. */
    public Field<List<RequestBody>> objects(String field) {
        Field<List<RequestBody>> objects =
                read(field, "refusal.field.objects", node -> elements(node, RequestBody::objectOf));
        return objects.given() && objects.value() == null ? Field.of(List.of()) : objects;
    }

    /** Whether it was sent as true; false where it is absent or null. */
    public boolean isTrue(String field) {
        return Boolean.TRUE.equals(flag(field).value());
    }

    /** The texts of a list, which must be there and not be empty. */
    public List<String> requiredTexts(String field) {
        return required(field, read(field, "refusal.field.texts", node -> listOf(node, one -> whole(textOf(one)))));
    }

    /** The texts of a list, which may be empty, if it was sent; null is an empty list. */
    public Field<List<String>> texts(String field) {
        Field<List<String>> texts =
                read(field, "refusal.field.texts", node -> elements(node, one -> whole(textOf(one))));
        return texts.given() && texts.value() == null ? Field.of(List.of()) : texts;
    }

    /** The objects of a list, which must be there and not be empty. */
    public List<RequestBody> requiredObjects(String field) {
        return required(field, read(field, "refusal.field.objects", node -> listOf(node, RequestBody::objectOf)));
    }

    /** The text, or null, if it was sent. */
    public Field<String> text(String field) {
        return read(field, "refusal.field.text", node -> whole(textOf(node)));
    }

    /** What was sent, a text, a number or true or false, as people would type it; nothing is said of it in a refusal. */
    public Field<String> typed(String field) {
        return read(field, "refusal.field.typed", RequestBody::typedOf);
    }

    /** The date, or null, if it was sent. */
    public Field<LocalDate> date(String field) {
        return read(field, "refusal.field.date", node -> LocalDate.parse(textOf(node), DATE));
    }

    /** True or false, if it was sent; null clears, which is false. */
    public Field<Boolean> flag(String field) {
        Field<Boolean> flag = read(field, "refusal.field.flag", node -> {
            if (!node.isBoolean()) {
                throw new IllegalArgumentException();
            }
            return node.booleanValue();
        });
        return flag.given() && flag.value() == null ? Field.of(false) : flag;
    }

    private <T> Field<T> read(String field, String complaint, Function<JsonNode, T> reader) {
        JsonNode node = object.get(field);
        if (node == null) {
            return Field.absent();
        }
        if (node.isNull()) {
            return Field.of(null);
        }
        try {
            return Field.of(reader.apply(node));
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw Refusal.invalid(field, Message.of(complaint));
        }
    }

    private static <T> T required(String field, Field<T> value) {
        if (value.value() == null) {
            throw Refusal.invalid(field, Message.of("refusal.field.missing"));
        }
        return value.value();
    }

    private static <T> List<T> listOf(JsonNode node, Function<JsonNode, T> reader) {
        if (node.isEmpty()) {
            throw new IllegalArgumentException();
        }
        return elements(node, reader);
    }

    private static <T> List<T> elements(JsonNode node, Function<JsonNode, T> reader) {
        if (!node.isArray()) {
            throw new IllegalArgumentException();
        }
        List<T> list = new ArrayList<>();
        node.forEach(one -> list.add(reader.apply(one)));
        return list;
    }

    private static RequestBody objectOf(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException();
        }
        return new RequestBody(node);
    }

    private static Integer numberOf(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0) {
            throw new IllegalArgumentException();
        }
        return node.intValue();
    }

    private static String typedOf(JsonNode node) {
        if (node.isBoolean()) {
            return node.asText();
        }
        return node.isNumber() ? node.decimalValue().toPlainString().replace('.', ',') : whole(textOf(node));
    }

    private static String textOf(JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException();
        }
        return node.textValue();
    }

    /** Refuses half a character (a lone surrogate), which a database cannot hold. */
    private static String whole(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
