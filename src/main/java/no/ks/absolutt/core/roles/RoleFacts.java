// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a municipality has said in its map: what it has touched, and nothing else. Immutable. */
public record RoleFacts(Map<CellPlace, Cell> cells, Map<String, AreaState> areas, Map<String, RoleChoice> choices) {

    /** Nothing. */
    public static final RoleFacts NONE = new RoleFacts(Map.of(), Map.of(), Map.of());

    public RoleFacts {
        cells = Map.copyOf(cells);
        areas = Map.copyOf(areas);
        choices = Map.copyOf(choices);
    }

    /** The facts in those rows, each of which stands once. */
    public static RoleFacts of(List<Cell> cells, List<AreaState> areas, List<RoleChoice> choices) {
        return new RoleFacts(byKey(cells, Cell::place), byKey(areas, AreaState::key), byKey(choices, RoleChoice::role));
    }

    private static <K, V> Map<K, V> byKey(List<V> rows, Function<V, K> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
