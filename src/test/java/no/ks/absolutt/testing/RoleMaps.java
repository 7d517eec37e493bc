// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.roles.AreaState;
import no.ks.absolutt.core.roles.Cell;
import no.ks.absolutt.core.roles.CellPlace;
import no.ks.absolutt.core.roles.Finding;
import no.ks.absolutt.core.roles.Findings;
import no.ks.absolutt.core.roles.Layer;
import no.ks.absolutt.core.roles.MappedRole;
import no.ks.absolutt.core.roles.RoleChoice;
import no.ks.absolutt.core.roles.RoleCode;
import no.ks.absolutt.core.roles.RoleFacts;
import no.ks.absolutt.core.roles.RoleMap;
import no.ks.absolutt.data.CsvGroupRoles;
import no.ks.absolutt.data.CsvRoles;

/** Builds a municipality's role map from what it starts from and what it says. */
public final class RoleMaps {

    private static final CsvRoles CATALOGUE = new CsvRoles(new CsvGroupRoles());

    private final boolean county;
    private final List<Cell> cells = new ArrayList<>();
    private final List<AreaState> areas = new ArrayList<>();
    private final List<RoleChoice> choices = new ArrayList<>();

    private RoleMaps(boolean county) {
        this.county = county;
    }

    /** That of a municipality. */
    public static RoleMaps municipality() {
        return new RoleMaps(false);
    }

    /** That of a county municipality. */
    public static RoleMaps county() {
        return new RoleMaps(true);
    }

    /** A letter, as typed; an empty text for none. */
    public RoleMaps with(String area, String role, Layer layer, String letter) {
        RoleCode code = letter.isEmpty() ? null : RoleCode.of(letter).orElseThrow();
        cells.add(new Cell(new CellPlace(area, role, layer), code, 1));
        return this;
    }

    public RoleMaps without(String role) {
        choices.add(new RoleChoice(role, null, false, null, false, false, 1));
        return this;
    }

    public RoleMaps merged(String role, String into) {
        choices.add(new RoleChoice(role, null, true, into, false, false, 1));
        return this;
    }

    public RoleMaps ownRole(String code, String name) {
        choices.add(new RoleChoice(code, name, true, null, false, false, 1));
        return this;
    }

    public RoleMaps area(AreaState state) {
        areas.add(state);
        return this;
    }

    /** The map. */
    public RoleMap map() {
        return new RoleMap(CATALOGUE.of(county), RoleFacts.of(cells, areas, choices));
    }

    /** What is there to discuss, written {@code area KIND WHEN roles from to}. */
    public List<String> findings() {
        return Findings.of(map()).stream().map(RoleMaps::written).toList();
    }

    private static String written(Finding finding) {
        List<String> roles = finding.roles().stream().map(MappedRole::code).toList();
        String start =
                finding.area().key() + " " + finding.kind() + " " + finding.when() + " " + String.join(",", roles);
        return (start + (finding.kind() == Finding.Kind.CHANGED ? " " + finding.from() + " " + finding.to() : ""))
                .strip();
    }
}
