// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.stream.Stream;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.text.LocalText;

/** Use case: the coordinator, or an administrator of the space, says something of an area, or adds one of its own. */
public final class ChangeArea {

    private final SpaceDoor door;
    private final ReadRoles roles;
    private final RoleStore store;
    private final FactLog log;

    /** The use case over its store and log. */
    public ChangeArea(SpaceDoor door, ReadRoles roles, RoleStore store, FactLog log) {
        this.door = door;
        this.roles = roles;
        this.store = store;
        this.log = log;
    }

    /**
     * Adds an area; one of that name that has been removed comes back with its letters.
     *
     * @throws Refusal FORBIDDEN, READ_ONLY, or INVALID, also when there are as many as there may be
     */
    public MappedArea add(Viewer viewer, String spaceKey, String name) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        RoleMap map = roles.of(visit);
        String checked = OwnName.checked(name, names(map, null));
        OwnName.requireRoom(map);
        AreaState before = map.facts().areas().values().stream()
                .filter(area -> area.isOwn() && area.removed() && area.ownName().equalsIgnoreCase(checked))
                .findFirst()
                .orElseGet(() ->
                        new AreaState(OwnKey.AREA.after(map.facts().areas().keySet()), null, true, false, true, 0));
        AreaState after = new AreaState(
                before.key(), checked, before.takenUp(), before.confirmed(), false, before.revision() + 1);
        return written(visit, LocalText.nb(checked), before, after);
    }

    /**
     * Changes what is said of an area and returns what it is now.
     *
     * @throws Refusal FORBIDDEN, READ_ONLY, NOT_FOUND, INVALID, or CONFLICT with the current {@link MappedArea}
     */
    public MappedArea change(Viewer viewer, String spaceKey, String key, AreaEdit edit) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        RoleMap map = roles.of(visit);
        MappedArea area = seen(map, key, edit.revision());
        AreaEdit checked = new AreaEdit(
                edit.revision(),
                OwnName.checked(edit.name(), area.isOwn(), names(map, key)),
                edit.takenUp(),
                edit.confirmed());
        AreaState before = area.state();
        FactDeed deed = deed(visit, area.name(), before, checked.appliedTo(before));
        return deed.differences().isEmpty() ? area : written(visit, area.name(), before, checked.appliedTo(before));
    }

    /** Takes an own area away and returns it as it was left. Refuses as {@link #change}; a given one is INVALID. */
    public MappedArea remove(Viewer viewer, String spaceKey, String key, int revision) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        MappedArea area = seen(roles.of(visit), key, revision);
        if (!area.isOwn()) {
            throw Refusal.of(Code.INVALID);
        }
        AreaState before = area.state();
        AreaState after =
                new AreaState(key, before.ownName(), before.takenUp(), before.confirmed(), true, revision + 1);
        write(visit, area.name(), before, after);
        return new MappedArea(area.area(), after, area.proposed());
    }

    private static MappedArea seen(RoleMap map, String key, int revision) {
        MappedArea area = map.area(key).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        if (area.state().revision() != revision) {
            throw Refusal.conflict(area);
        }
        return area;
    }

    private MappedArea written(Visit visit, LocalText name, AreaState before, AreaState after) {
        write(visit, name, before, after);
        return roles.of(visit).area(after.key()).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    private void write(Visit visit, LocalText name, AreaState before, AreaState after) {
        log.changing(visit, deed(visit, name, before, after), after.revision(), change -> {
                    store.write(visit.participation(), after, change);
                    return after;
                })
                .orElseThrow(() -> roles.of(visit)
                        .area(after.key())
                        .map(Refusal::conflict)
                        .orElseGet(() -> Refusal.of(Code.NOT_FOUND)));
    }

    private static FactDeed deed(Visit visit, LocalText name, AreaState before, AreaState after) {
        String subject = name.in(visit.space().participation().language());
        return FactDeed.of(FactKind.ROLE_AREA, after.key(), subject)
                .with("name", before.ownName(), after.ownName())
                .with("takenUp", before.takenUp(), after.takenUp())
                .with("confirmed", before.confirmed(), after.confirmed())
                .with("removed", before.removed(), after.removed());
    }

    private static Stream<LocalText> names(RoleMap map, String except) {
        return map.areas().stream().filter(area -> !area.key().equals(except)).map(MappedArea::name);
    }
}
