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
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.core.text.Message;

/** Use case: the coordinator, or an administrator of the space, picks roles, or adds one of the municipality's own. */
public final class ChangeRole implements ChangeMapped<MappedRole, RoleEdit>, Undoable {

    private static final String NAME = "name";
    private static final String HOSTED = "hosted";
    private static final String PICKED = "picked";
    private static final String INTO = "into";

    private final SpaceDoor door;
    private final ReadRoles roles;
    private final RoleStore store;
    private final FactLog log;

    /** The use case over its store and log. */
    public ChangeRole(SpaceDoor door, ReadRoles roles, RoleStore store, FactLog log) {
        this.door = door;
        this.roles = roles;
        this.store = store;
        this.log = log;
    }

    /**
     * Adds a role; one of that name that has been removed comes back with its letters.
     *
     * @throws Refusal FORBIDDEN, READ_ONLY, or INVALID, also when there are as many as there may be
     */
    @Override
    public MappedRole add(Viewer viewer, String spaceKey, String name) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        RoleMap map = roles.of(visit);
        String checked = OwnName.checked(name, names(map, null));
        OwnName.requireRoom(map);
        RoleChoice before = map.facts().choices().values().stream()
                .filter(role -> role.isOwn() && role.removed() && role.ownName().equalsIgnoreCase(checked))
                .findFirst()
                .orElseGet(() -> new RoleChoice(
                        OwnKey.ROLE.after(map.facts().choices().keySet()), null, true, null, false, true, 0));
        RoleChoice after =
                new RoleChoice(before.role(), checked, true, null, before.hosted(), false, before.revision() + 1);
        return written(visit, map, LocalText.nb(checked), before, after);
    }

    /**
     * Changes what is said of a role and returns what it is now.
     *
     * @throws Refusal FORBIDDEN, READ_ONLY, NOT_FOUND, INVALID, or CONFLICT with the current {@link MappedRole}
     */
    @Override
    public MappedRole change(Viewer viewer, String spaceKey, String code, RoleEdit edit) {
        return change(door.visitToChange(viewer, spaceKey), code, edit);
    }

    private MappedRole change(Visit visit, String code, RoleEdit edit) {
        RoleMap map = roles.of(visit);
        MappedRole role = seen(map, code, edit.revision());
        Field<String> name = OwnName.checked(edit.name(), role.isOwn(), names(map, code));
        RoleChoice before = role.choice();
        RoleChoice after =
                new RoleEdit(edit.revision(), name, edit.picked(), edit.into(), edit.hosted()).appliedTo(before);
        requireSense(map, role, after);
        FactDeed deed = deed(visit, map, role.name(), before, after);
        return deed.differences().isEmpty() ? role : written(visit, map, role.name(), before, after);
    }

    /** Takes an own role away and returns it as it was left. Refuses as {@link #change}; a given one, or one that holds others, is INVALID. */
    @Override
    public MappedRole remove(Viewer viewer, String spaceKey, String code, int revision) {
        return remove(door.visitToChange(viewer, spaceKey), code, revision);
    }

    @Override
    public Set<FactKind> kinds() {
        return Set.of(FactKind.ROLE_CHOICE);
    }

    @Override
    public List<Message> undo(Visit visit, FactChange change, int revision) {
        String code = change.deed().key();
        switch (FactVerb.of(change)) {
            case ADDED, RESTORED -> remove(visit, code, revision);
            case REMOVED -> restore(visit, code, revision);
            case CHANGED ->
                change(
                        visit,
                        code,
                        new RoleEdit(
                                revision,
                                Former.text(change, NAME),
                                Former.flag(change, PICKED),
                                Former.text(change, INTO),
                                Former.flag(change, HOSTED)));
        }
        return List.of();
    }

    /** An own role that has been removed comes back with its letters, held by nobody else. */
    private void restore(Visit visit, String code, int revision) {
        RoleMap map = roles.of(visit);
        RoleChoice before = Optional.ofNullable(map.facts().choices().get(code))
                .filter(role -> role.isOwn() && role.removed())
                .orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        String name = OwnName.checked(before.ownName(), names(map, null));
        OwnName.requireRoom(map);
        written(
                visit,
                map,
                LocalText.nb(name),
                before,
                new RoleChoice(code, name, before.picked(), null, before.hosted(), false, revision + 1));
    }

    private MappedRole remove(Visit visit, String code, int revision) {
        RoleMap map = roles.of(visit);
        MappedRole role = seen(map, code, revision);
        if (!role.isOwn()) {
            throw Refusal.of(Code.INVALID);
        }
        requireHoldsNone(role, PICKED);
        RoleChoice before = role.choice();
        RoleChoice after =
                new RoleChoice(code, before.ownName(), before.picked(), null, before.hosted(), true, revision + 1);
        write(visit, deed(visit, map, role.name(), before, after), after);
        return new MappedRole(role.role(), after, role.holds(), false);
    }

    private static void requireSense(RoleMap map, MappedRole role, RoleChoice after) {
        if (!after.picked() && role.choice().picked()) {
            requireHoldsNone(role, PICKED);
        }
        if (after.into() != null && !after.into().equals(role.choice().into())) {
            requireHoldsNone(role, INTO);
            map.role(after.into())
                    .filter(holder -> holder.shown() && !holder.code().equals(role.code()))
                    .orElseThrow(() -> Refusal.invalid(INTO, Message.of("refusal.roles.into")));
        }
    }

    private static void requireHoldsNone(MappedRole role, String field) {
        if (!role.holds().isEmpty()) {
            throw Refusal.invalid(field, Message.of("refusal.roles.holds"));
        }
    }

    private static MappedRole seen(RoleMap map, String code, int revision) {
        MappedRole role = map.role(code).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        if (role.choice().revision() != revision) {
            throw Refusal.conflict(role);
        }
        return role;
    }

    private MappedRole written(Visit visit, RoleMap map, LocalText name, RoleChoice before, RoleChoice after) {
        write(visit, deed(visit, map, name, before, after), after);
        return roles.of(visit).role(after.role()).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    private void write(Visit visit, FactDeed deed, RoleChoice after) {
        log.changing(visit, deed, after.revision(), change -> {
                    store.write(visit.participation(), after, change);
                    return after;
                })
                .orElseThrow(() -> roles.of(visit)
                        .role(after.role())
                        .map(Refusal::conflict)
                        .orElseGet(() -> Refusal.of(Code.NOT_FOUND)));
    }

    private static FactDeed deed(Visit visit, RoleMap map, LocalText name, RoleChoice before, RoleChoice after) {
        String subject = name.in(visit.space().participation().language());
        return FactDeed.of(FactKind.ROLE_CHOICE, after.role(), subject)
                .with(NAME, before.ownName(), after.ownName())
                .with(PICKED, before.picked(), after.picked())
                .with(INTO, before.into(), after.into())
                .with(FactDeed.INTO_NAME, ownName(map, before.into()), ownName(map, after.into()))
                .with(HOSTED, before.hosted(), after.hosted())
                .with(FactDeed.REMOVED, before.removed(), after.removed());
    }

    /** What an own role is called; null for a given one, whose code says it. */
    private static String ownName(RoleMap map, String code) {
        RoleChoice choice = code == null ? null : map.facts().choices().get(code);
        return choice == null ? null : choice.ownName();
    }

    private static Stream<LocalText> names(RoleMap map, String except) {
        return map.roles().stream().filter(role -> !role.code().equals(except)).map(MappedRole::name);
    }
}
