// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.ChangeFacts;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.Keeper;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.fact.Undoable;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.text.Message;

/**
 * Use case: the coordinator, or an administrator of the space, adds, changes and removes indicators. What was typed for a
 * figure becomes a {@link Figure} before anything else is done with it.
 */
public final class ChangeIndicators implements ChangeFacts<IndicatorFacts, IndicatorField>, Undoable {

    private final SpaceDoor door;
    private final Keeper<IndicatorFacts> keeper;

    /** The use case over the door and the list. */
    public ChangeIndicators(SpaceDoor door, Keeper<IndicatorFacts> keeper) {
        this.door = door;
        this.keeper = keeper;
    }

    @Override
    public Kept<IndicatorFacts> add(Viewer viewer, String spaceKey, Typed<IndicatorField> typed) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        return keeper.add(visit, IndicatorForm.added(typed));
    }

    @Override
    public Kept<IndicatorFacts> change(
            Viewer viewer, String spaceKey, String key, int revision, Typed<IndicatorField> typed) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        return keeper.change(visit, key, revision, before -> IndicatorForm.changed(typed, before));
    }

    @Override
    public void remove(Viewer viewer, String spaceKey, String key, int revision) {
        keeper.remove(door.visitToChange(viewer, spaceKey), key, revision);
    }

    @Override
    public Set<FactKind> kinds() {
        return Set.of(FactKind.INDICATOR);
    }

    @Override
    public List<FactChange> shown(List<FactChange> changes) {
        return IndicatorLog.shown(changes);
    }

    @Override
    public List<Message> undo(Visit visit, FactChange change, int revision) {
        Typed<IndicatorField> before = new LoggedIndicator(change).before();
        keeper.undo(visit, change, revision, now -> IndicatorForm.changed(before, now));
        return List.of();
    }
}
