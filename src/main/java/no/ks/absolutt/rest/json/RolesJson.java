// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.roles.Cell;
import no.ks.absolutt.core.roles.RoleCode;
import no.ks.absolutt.core.roles.RoleMap;

/** The letters of a role map, every cell of it. */
public record RolesJson(List<CellJson> cells) {

    /** One letter; {@code code} is null for not involved. */
    public record CellJson(String area, String role, String layer, String code, int revision) {
        /** The cell. */
        public static CellJson of(Cell cell) {
            return new CellJson(
                    cell.place().area(),
                    cell.place().role(),
                    cell.place().layer().code(),
                    RoleCode.letterOf(cell.code()),
                    cell.revision());
        }
    }

    /** The whole map. */
    public static RolesJson of(RoleMap map) {
        return new RolesJson(map.cells().stream().map(CellJson::of).toList());
    }
}
