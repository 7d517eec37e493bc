// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.ks.absolutt.core.text.LocalText;

/** A municipality's map: what it started from, and what it has said. Immutable. */
public final class RoleMap {

    /** How many roles and areas of its own a municipality may have, together. */
    public static final int MOST_OWN = 8;

    private final RoleSet given;
    private final RoleFacts facts;
    private final Map<String, MappedArea> areas = new LinkedHashMap<>();
    private final Map<String, MappedRole> roles = new LinkedHashMap<>();
    /** Worked out once: the table, the findings and the forms ask for each cell many times. */
    private final Map<CellPlace, Cell> cells = new LinkedHashMap<>();

    /** The map of those who started from {@code given} and have said {@code facts} since. */
    public RoleMap(RoleSet given, RoleFacts facts) {
        this.given = given;
        this.facts = facts;
        allAreas()
                .forEach(
                        area -> areas.put(area.key(), new MappedArea(area, stateOf(area), given.proposes(area.key()))));
        List<Role> all = allRoles().toList();
        all.forEach(role -> roles.put(role.code(), mapped(role, all)));
        areas.keySet().forEach(area -> roles.keySet().forEach(role -> put(area, role)));
    }

    private void put(String area, String role) {
        Cell today = saidOr(new CellPlace(area, role, Layer.TODAY), () -> strongest(area, roles.get(role)));
        cells.put(today.place(), today);
        Cell goal = saidOr(new CellPlace(area, role, Layer.GOAL), today::code);
        cells.put(goal.place(), goal);
    }

    /** Every area, own ones last; those that are not taken up too. */
    public List<MappedArea> areas() {
        return List.copyOf(areas.values());
    }

    /** Every role, own ones last; those that are not picked and those that another's holder has too. */
    public List<MappedRole> roles() {
        return List.copyOf(roles.values());
    }

    /** The roles that are columns. */
    public List<MappedRole> columns() {
        return roles.values().stream().filter(MappedRole::shown).toList();
    }

    /** The area with that key; an own one that has been removed is not there. */
    public Optional<MappedArea> area(String key) {
        return Optional.ofNullable(areas.get(key));
    }

    /** The role with that code; an own one that has been removed is not there. */
    public Optional<MappedRole> role(String code) {
        return Optional.ofNullable(roles.get(code));
    }

    /** Whether the municipality has said which roles it has. */
    public boolean rolesArePicked() {
        return !facts.choices().isEmpty();
    }

    /** Whether it started from a proposal, and not from empty cells. */
    public boolean startedFromAProposal() {
        return areas.values().stream().anyMatch(MappedArea::proposed);
    }

    /** How many roles and areas of its own it may still add. */
    public int ownLeft() {
        long own = areas.values().stream().filter(MappedArea::isOwn).count()
                + roles.values().stream().filter(MappedRole::isOwn).count();
        return (int) Math.max(0, MOST_OWN - own);
    }

    /** What has been said, as it is stored: the removed roles and areas too. */
    RoleFacts facts() {
        return facts;
    }

    /** Every cell, also of areas that are not taken up and of roles that are no columns. */
    public List<Cell> cells() {
        return List.copyOf(cells.values());
    }

    /** The cell there, which must be in the map. */
    public Cell cell(CellPlace place) {
        return cells.get(place);
    }

    /** What the cell of that area and role says in that layer; null for not involved. */
    public RoleCode code(MappedArea area, MappedRole role, Layer layer) {
        return cell(new CellPlace(area.key(), role.code(), layer)).code();
    }

    private Cell saidOr(CellPlace place, Supplier<RoleCode> untouched) {
        Cell said = facts.cells().get(place);
        return said == null ? new Cell(place, untouched.get(), 0) : said;
    }

    /** What the role does in the area today until somebody says otherwise: the strongest of all that its holder has. */
    private RoleCode strongest(String area, MappedRole role) {
        RoleCode proposed = given.proposed(area, role.role().code());
        if (role.holds().isEmpty()) {
            return proposed;
        }
        List<RoleCode> codes = new ArrayList<>();
        codes.add(proposed);
        role.holds().forEach(held -> codes.add(alone(new CellPlace(area, held.code(), Layer.TODAY))));
        return RoleCode.strongest(codes);
    }

    private RoleCode alone(CellPlace place) {
        Cell said = facts.cells().get(place);
        return said == null ? given.proposed(place.area(), place.role()) : said.code();
    }

    private Stream<Area> allAreas() {
        Stream<Area> own = facts.areas().values().stream()
                .filter(state -> state.isOwn() && !state.removed())
                .sorted(Comparator.comparing(state -> OwnKey.number(state.key())))
                .map(state -> new Area(state.key(), LocalText.nb(state.ownName()), Set.of()));
        return Stream.concat(given.areas().stream(), own);
    }

    private Stream<Role> allRoles() {
        Stream<Role> own = facts.choices().values().stream()
                .filter(choice -> choice.isOwn() && !choice.removed())
                .sorted(Comparator.comparing(choice -> OwnKey.number(choice.role())))
                .map(choice -> new Role(choice.role(), LocalText.nb(choice.ownName()), true, true));
        return Stream.concat(given.roles().stream(), own);
    }

    private AreaState stateOf(Area area) {
        return facts.areas().getOrDefault(area.key(), AreaState.untouched(area.key()));
    }

    private MappedRole mapped(Role role, List<Role> all) {
        RoleChoice choice = choiceOf(role);
        List<Role> held = all.stream().filter(other -> isHeld(other, role, all)).toList();
        boolean shown = choice.picked() && all.stream().noneMatch(holder -> isHeld(role, holder, all));
        return new MappedRole(role, choice, held, shown);
    }

    /** Whether the holder of one role has the other too; only where that one is a column by itself. */
    private boolean isHeld(Role role, Role holder, List<Role> all) {
        RoleChoice choice = choiceOf(role);
        RoleChoice into = choiceOf(holder);
        return choice.picked()
                && holder.code().equals(choice.into())
                && into.picked()
                && (into.into() == null
                        || all.stream().noneMatch(one -> one.code().equals(into.into())));
    }

    private RoleChoice choiceOf(Role role) {
        return facts.choices().getOrDefault(role.code(), RoleChoice.untouched(role));
    }
}
