// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.fact.FactVerb;
import no.ks.absolutt.core.fact.Undoable;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.core.text.Message;

/** Use case: the coordinator, or an administrator of the space, says something of an area, or adds one of its own. */
public final class ChangeArea implements ChangeMapped<MappedArea, AreaEdit>, Undoable {

    private static final String NAME = "name";
    private static final String TAKEN_UP = "takenUp";

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
    @Override
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
    @Override
    public MappedArea change(Viewer viewer, String spaceKey, String key, AreaEdit edit) {
        return change(door.visitToChange(viewer, spaceKey), key, edit);
    }

    private MappedArea change(Visit visit, String key, AreaEdit edit) {
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
    @Override
    public MappedArea remove(Viewer viewer, String spaceKey, String key, int revision) {
        return remove(door.visitToChange(viewer, spaceKey), key, revision);
    }

    @Override
    public Set<FactKind> kinds() {
        return Set.of(FactKind.ROLE_AREA);
    }

    @Override
    public List<Message> undo(Visit visit, FactChange change, int revision) {
        String key = change.deed().key();
        switch (FactVerb.of(change)) {
            case ADDED, RESTORED -> remove(visit, key, revision);
            case REMOVED -> restore(visit, key, revision);
            case CHANGED ->
                change(
                        visit,
                        key,
                        new AreaEdit(
                                revision,
                                Former.text(change, NAME),
                                Former.flag(change, TAKEN_UP),
                                Former.flag(change, FactDeed.CONFIRMED)));
        }
        return List.of();
    }

    /** An own area that has been removed comes back with its letters. */
    private void restore(Visit visit, String key, int revision) {
        RoleMap map = roles.of(visit);
        AreaState before = Optional.ofNullable(map.facts().areas().get(key))
                .filter(area -> area.isOwn() && area.removed())
                .orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        String name = OwnName.checked(before.ownName(), names(map, null));
        OwnName.requireRoom(map);
        written(
                visit,
                LocalText.nb(name),
                before,
                new AreaState(key, name, before.takenUp(), before.confirmed(), false, revision + 1));
    }

    private MappedArea remove(Visit visit, String key, int revision) {
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
                .with(NAME, before.ownName(), after.ownName())
                .with(TAKEN_UP, before.takenUp(), after.takenUp())
                .with(FactDeed.CONFIRMED, before.confirmed(), after.confirmed())
                .with(FactDeed.REMOVED, before.removed(), after.removed());
    }

    private static Stream<LocalText> names(RoleMap map, String except) {
        return map.areas().stream().filter(area -> !area.key().equals(except)).map(MappedArea::name);
    }
}
