// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.roles.AreaState;
import no.ks.absolutt.core.roles.Cell;
import no.ks.absolutt.core.roles.CellPlace;
import no.ks.absolutt.core.roles.RoleChoice;
import no.ks.absolutt.core.roles.RoleFacts;
import no.ks.absolutt.core.roles.RoleStore;

/** What one municipality has said in its role map; every participation is that one. */
public final class InMemoryRoles implements RoleStore {

    private final Map<CellPlace, Cell> cells = new HashMap<>();
    private final Map<String, AreaState> areas = new HashMap<>();
    private final Map<String, RoleChoice> choices = new HashMap<>();

    @Override
    public RoleFacts of(int participation) {
        return RoleFacts.of(
                new ArrayList<>(cells.values()), new ArrayList<>(areas.values()), new ArrayList<>(choices.values()));
    }

    @Override
    public void write(int participation, Cell cell, FactChange change) {
        cells.put(cell.place(), cell);
    }

    @Override
    public void write(int participation, AreaState area, FactChange change) {
        areas.put(area.key(), area);
    }

    @Override
    public void write(int participation, RoleChoice choice, FactChange change) {
        choices.put(choice.role(), choice);
    }
}
