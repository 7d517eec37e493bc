// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing that an act changed.
 *
 * @param field key of what it is, such as {@code name} or {@code from}; its words are {@code log.field.{field}}
 * @param from as it was, written out; null for nothing
 * @param to as it is now, written out; null for nothing
 */
public record Difference(String field, String from, String to) {

    /**
     * The list with one difference more, where there is one. Values are written with {@code toString}; an empty one is
     * nothing.
     */
    public static List<Difference> added(List<Difference> differences, String field, Object from, Object to) {
        if (Objects.equals(written(from), written(to))) {
            return differences;
        }
        List<Difference> more = new ArrayList<>(differences);
        more.add(new Difference(field, written(from), written(to)));
        return List.copyOf(more);
    }

    private static String written(Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? null : text;
    }
}
