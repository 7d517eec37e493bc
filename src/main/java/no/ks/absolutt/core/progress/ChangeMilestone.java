// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.access.WebLink;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.text.Message;

/** Use case: the coordinator, or an administrator of the space, changes what is said of a milestone. */
public final class ChangeMilestone {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final SpaceDoor door;
    private final ProgressStore store;
    private final Clock clock;

    /** The use case over its store and the site's clock. */
    public ChangeMilestone(SpaceDoor door, ProgressStore store, Clock clock) {
        this.door = door;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Changes it and returns what it is now. An edit that changes nothing leaves no row in the log.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID, READ_ONLY, or CONFLICT with the current {@link TrackedMilestone}
     */
    public TrackedMilestone change(Viewer viewer, String spaceKey, String milestoneKey, MilestoneEdit edit) {
        ProgrammeSpace space = door.visitToChange(viewer, spaceKey).space();
        Milestone milestone =
                space.programme().activeMilestone(milestoneKey).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        MilestoneEdit checked = checked(edit);
        MilestoneState before = state(space, milestone);
        if (before.revision() != checked.revision()) {
            throw conflict(space, milestone);
        }
        Facts after = checked.appliedTo(before.facts());
        if (after.equals(before.facts())) {
            return Progress.track(space.programme(), milestone, before);
        }
        return write(viewer, space, milestone, before, after);
    }

    private TrackedMilestone write(
            Viewer viewer, ProgrammeSpace space, Milestone milestone, MilestoneState before, Facts after) {
        Change change = new Change(
                milestone.key(),
                before.revision() + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                viewer.userKey(),
                before.facts(),
                after);
        if (!store.write(space.participation().id(), change)) {
            throw conflict(space, milestone);
        }
        return Progress.track(
                space.programme(), milestone, new MilestoneState(after, change.revision(), change.at(), change.by()));
    }

    private Refusal conflict(ProgrammeSpace space, Milestone milestone) {
        return Refusal.conflict(Progress.track(space.programme(), milestone, state(space, milestone)));
    }

    private MilestoneState state(ProgrammeSpace space, Milestone milestone) {
        return store.states(space.participation().id()).getOrDefault(milestone.key(), MilestoneState.UNTOUCHED);
    }

    private static MilestoneEdit checked(MilestoneEdit edit) {
        return new MilestoneEdit(
                edit.revision(),
                edit.status(),
                edit.note().given()
                        ? Field.of(FreeText.checked("note", edit.note().value(), Facts.NOTE_LIMIT))
                        : edit.note(),
                edit.evidence().given()
                        ? Field.of(WebLink.checked("evidence", edit.evidence().value()))
                        : edit.evidence(),
                checkedDue(edit.due()),
                edit.needsSupport());
    }

    private static Field<LocalDate> checkedDue(Field<LocalDate> due) {
        LocalDate day = due.value();
        if (due.given() && day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw Refusal.invalid("due", Message.of("refusal.due.year", FIRST_YEAR, LAST_YEAR));
        }
        return due;
    }
}
