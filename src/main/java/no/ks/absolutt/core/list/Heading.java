// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.text.Message;

/**
 * Which column of a list is about what: as its first line says, when that is a heading; else the municipality first, then
 * the coordinator, then the language.
 */
final class Heading {

    private static final Map<Column, Integer> WITHOUT =
            Map.of(Column.MUNICIPALITY, 0, Column.COORDINATOR, 1, Column.LANGUAGE, 2);

    private final Map<Column, Integer> places;
    private final boolean written;

    private Heading(Map<Column, Integer> places, boolean written) {
        this.places = places;
        this.written = written;
    }

    /** The heading of a list. Refuses INVALID one that names columns and none for the municipality. */
    static Heading of(List<ListLine> lines) {
        Map<Column, Integer> places = lines.isEmpty() ? Map.of() : places(lines.get(0));
        if (places.isEmpty()) {
            return new Heading(WITHOUT, false);
        }
        boolean named = places.containsKey(Column.MUNICIPALITY)
                || places.containsKey(Column.NAME)
                || places.containsKey(Column.NUMBER);
        if (!named) {
            throw Refusal.invalid("list", Message.of("list.refusal.heading"));
        }
        return new Heading(places, true);
    }

    /** The lines below the heading; all where there is none. */
    List<ListLine> below(List<ListLine> lines) {
        return written ? lines.subList(1, lines.size()) : lines;
    }

    /** Whether something stands to the right of the columns that count, in a list without a heading. */
    boolean leavesOut(ListLine line) {
        return !written && line.cells().stream().skip(WITHOUT.size()).anyMatch(cell -> !cell.isBlank());
    }

    /** What the line says, each in its place. */
    Written read(ListLine line) {
        String user = text(line, Column.USER);
        String coordinator = Written.user(user.isEmpty() ? text(line, Column.COORDINATOR) : user);
        Written written = new Written(
                line.row(),
                Written.number(text(line, Column.NUMBER)),
                text(line, Column.NAME),
                coordinator,
                text(line, Column.LANGUAGE),
                places.values().stream()
                        .map(line::cell)
                        .filter(ListCell::formula)
                        .map(ListCell::text)
                        .toList());
        String municipality = text(line, Column.MUNICIPALITY);
        return municipality.isEmpty() ? written : written.withMunicipality(municipality);
    }

    private String text(ListLine line, Column column) {
        return line.cell(places.getOrDefault(column, -1)).text();
    }

    private static Map<Column, Integer> places(ListLine first) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int place = 0; place < first.cells().size(); place++) {
            int here = place;
            Column.headed(first.cell(place).text()).ifPresent(column -> places.putIfAbsent(column, here));
        }
        return places;
    }
}
