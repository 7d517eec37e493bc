// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.access.WebLink;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.text.Message;

/** Use case: the coordinator, or an administrator of the space, changes what is said of a milestone. */
public final class ChangeMilestone {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final SpaceDoor door;
    private final MilestoneLedger ledger;

    /** The use case over where changes are written. */
    public ChangeMilestone(SpaceDoor door, MilestoneLedger ledger) {
        this.door = door;
        this.ledger = ledger;
    }

    /**
     * Changes it and returns what it is now. An edit that changes nothing leaves no row in the log.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID, READ_ONLY, or CONFLICT with the current {@link TrackedMilestone}
     */
    public TrackedMilestone change(Viewer viewer, String spaceKey, String milestoneKey, MilestoneEdit edit) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        Milestone milestone = ledger.milestone(visit.space(), milestoneKey);
        MilestoneEdit checked = checked(edit);
        MilestoneState before = ledger.stateAt(visit.space(), milestone, checked.revision());
        Facts after = checked.appliedTo(before.facts());
        return after.equals(before.facts())
                ? ledger.tracked(visit.space(), milestone, before)
                : ledger.write(visit, milestone, before, after, 0);
    }

    /**
     * Changes it on top of whatever it is now, within a transaction of the caller's.
     *
     * @param edit makes the edit out of what the milestone is
     * @return nothing when somebody else changed it meanwhile; the caller's transaction is then to be given up
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID, READ_ONLY
     */
    public Optional<TrackedMilestone> changeAsItIs(
            Viewer viewer, String spaceKey, String milestoneKey, Function<MilestoneState, MilestoneEdit> edit) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        Milestone milestone = ledger.milestone(visit.space(), milestoneKey);
        MilestoneState before = ledger.state(visit.space(), milestone);
        Facts after = checked(edit.apply(before)).appliedTo(before.facts());
        return after.equals(before.facts())
                ? Optional.of(ledger.tracked(visit.space(), milestone, before))
                : ledger.tryToWrite(visit, milestone, before, after, 0);
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
                edit.needsSupport(),
                edit.supportQuestion().given()
                        ? Field.of(FreeText.checked(
                                "supportQuestion", edit.supportQuestion().value(), Facts.QUESTION_LIMIT))
                        : edit.supportQuestion());
    }

    private static Field<LocalDate> checkedDue(Field<LocalDate> due) {
        LocalDate day = due.value();
        if (due.given() && day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw Refusal.invalid("due", Message.of("refusal.due.year", FIRST_YEAR, LAST_YEAR));
        }
        return due;
    }
}
