// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.fact.Undoable;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;

/** Use case: the coordinator, or an administrator of the space, sets a letter of the role map. */
public final class ChangeCell implements Undoable {

    private static final String CODE = "code";

    private final SpaceDoor door;
    private final ReadRoles roles;
    private final RoleStore store;
    private final FactLog log;

    /** The use case over its store and log. */
    public ChangeCell(SpaceDoor door, ReadRoles roles, RoleStore store, FactLog log) {
        this.door = door;
        this.roles = roles;
        this.store = store;
        this.log = log;
    }

    /**
     * Sets it and returns what the cell is now. An edit that changes nothing leaves no row in the log.
     *
     * @throws Refusal FORBIDDEN, READ_ONLY, NOT_FOUND for an area or a role that is not in the map, or CONFLICT with the
     *     current {@link Cell}
     */
    public Cell change(Viewer viewer, String spaceKey, CellEdit edit) {
        return change(door.visitToChange(viewer, spaceKey), edit);
    }

    @Override
    public Set<FactKind> kinds() {
        return Set.of(FactKind.ROLE_CELL);
    }

    @Override
    public List<Message> undo(Visit visit, FactChange change, int revision) {
        CellPlace place = CellPlace.of(change.deed().key()).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        RoleCode before = change.before(CODE).flatMap(RoleCode::of).orElse(null);
        change(visit, new CellEdit(place, before, revision));
        return List.of();
    }

    private Cell change(Visit visit, CellEdit edit) {
        RoleMap map = roles.of(visit);
        FactDeed deed = deed(visit, map, edit);
        Cell before = map.cell(edit.place());
        if (before.revision() != edit.revision()) {
            throw Refusal.conflict(before);
        }
        if (before.code() == edit.code()) {
            return before;
        }
        Cell after = new Cell(edit.place(), edit.code(), edit.revision() + 1);
        FactDeed said = deed.with(CODE, RoleCode.letterOf(before.code()), RoleCode.letterOf(after.code()));
        return log.changing(visit, said, after.revision(), change -> {
                    store.write(visit.participation(), after, change);
                    return after;
                })
                .orElseThrow(() -> Refusal.conflict(roles.of(visit).cell(edit.place())));
    }

    private static FactDeed deed(Visit visit, RoleMap map, CellEdit edit) {
        MappedArea area = map.area(edit.place().area()).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        MappedRole role = map.role(edit.place().role()).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        Language language = visit.space().participation().language();
        String subject = area.name().in(language) + " – " + role.name().in(language);
        return FactDeed.of(FactKind.ROLE_CELL, edit.place().key(), subject);
    }
}
