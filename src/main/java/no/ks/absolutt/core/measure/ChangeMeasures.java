// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.ChangeFacts;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.Form;
import no.ks.absolutt.core.fact.Keeper;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.fact.Undoable;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.text.Message;

/** Use case: the coordinator, or an administrator of the space, adds, changes and removes measures. */
public final class ChangeMeasures implements ChangeFacts<MeasureFacts, MeasureField>, Undoable {

    private final SpaceDoor door;
    private final Keeper<MeasureFacts> keeper;
    private final GroupRoles roles;

    /** The use case over the door, the list and the roles there are. */
    public ChangeMeasures(SpaceDoor door, Keeper<MeasureFacts> keeper, GroupRoles roles) {
        this.door = door;
        this.keeper = keeper;
        this.roles = roles;
    }

    /** {@inheritDoc} It is planned where nothing else is said. */
    @Override
    public Kept<MeasureFacts> add(Viewer viewer, String spaceKey, Typed<MeasureField> typed) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        return keeper.add(visit, read(visit, typed, Optional.empty()));
    }

    @Override
    public Kept<MeasureFacts> change(
            Viewer viewer, String spaceKey, String key, int revision, Typed<MeasureField> typed) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        return keeper.change(visit, key, revision, before -> read(visit, typed, Optional.of(before)));
    }

    @Override
    public void remove(Viewer viewer, String spaceKey, String key, int revision) {
        keeper.remove(door.visitToChange(viewer, spaceKey), key, revision);
    }

    @Override
    public Set<FactKind> kinds() {
        return Set.of(FactKind.MEASURE);
    }

    @Override
    public List<Message> undo(Visit visit, FactChange change, int revision) {
        Typed<MeasureField> before = Typed.before(change, MeasureField.class);
        keeper.undo(visit, change, revision, now -> read(visit, before, Optional.of(now)));
        return List.of();
    }

    private MeasureFacts read(Visit visit, Typed<MeasureField> typed, Optional<MeasureFacts> was) {
        Form<MeasureField> form = Form.strict(typed);
        MeasureState state = form.code(
                MeasureField.STATE,
                MeasureState.class,
                was.map(MeasureFacts::state).orElse(MeasureState.PLANNED));
        String name = form.text(MeasureField.NAME, was.map(MeasureFacts::name).orElse(null));
        return new MeasureFacts(
                form.required(MeasureField.NAME, name),
                form.either(
                        MeasureField.GOAL, was.map(MeasureFacts::goal).orElse(null), goal -> goal(visit, goal, was)),
                form.either(MeasureField.ROLE, was.map(MeasureFacts::role).orElse(null), this::role),
                form.text(
                        MeasureField.RESPONSIBLE,
                        was.map(MeasureFacts::responsible).orElse(null)),
                form.day(MeasureField.DEADLINE, was.map(MeasureFacts::deadline).orElse(null)),
                form.text(MeasureField.EFFECT, was.map(MeasureFacts::effect).orElse(null)),
                form.text(MeasureField.SIGN, was.map(MeasureFacts::sign).orElse(null)),
                form.required(MeasureField.STATE, state),
                form.link(MeasureField.LINK, was.map(MeasureFacts::link).orElse(null)));
    }

    /** One of the programme's goals as it reads in bokmål now, or the one that it served before. */
    private static String goal(Visit visit, String goal, Optional<MeasureFacts> was) {
        boolean stays = was.map(MeasureFacts::goal).filter(goal::equals).isPresent();
        boolean isOne = visit.space().programme().texts().of(TextField.GOALS).stream()
                .anyMatch(one -> one.nb().strip().equals(goal));
        if (!stays && !isOne) {
            throw Refusal.invalid(MeasureField.GOAL.key(), Message.of("measure.refusal.goal"));
        }
        return goal;
    }

    private String role(String role) {
        if (roles.withCode(role).isEmpty()) {
            throw Refusal.invalid(MeasureField.ROLE.key(), Message.of("measure.refusal.role"));
        }
        return role;
    }
}
