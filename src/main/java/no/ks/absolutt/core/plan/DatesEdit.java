// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.time.LocalDate;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.programme.PlannedDay;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;

/**
 * The programme's dates besides its sessions, all of them; null for one that is not settled.
 *
 * @param correction whether they were wrong from the start: nobody is then told that they were moved
 */
public record DatesEdit(
        LocalDate informationMeeting,
        LocalDate registrationDeadline,
        LocalDate premeetingFrom,
        LocalDate premeetingTo,
        LocalDate reflectionNoteSentAfter,
        boolean correction)
        implements ProgrammeEdit {

    @Override
    public Draft appliedTo(Programme before) {
        ProgrammeDates old = before.dates();
        PlanDay.requireForwards("premeetingTo", premeetingFrom, premeetingTo);
        ProgrammeDates dates = new ProgrammeDates(
                moved("informationMeeting", old.informationMeeting(), informationMeeting),
                moved("registrationDeadline", old.registrationDeadline(), registrationDeadline),
                moved("premeetingFrom", old.premeetingFrom(), premeetingFrom),
                moved("premeetingTo", old.premeetingTo(), premeetingTo),
                moved("reflectionNoteSentAfter", old.reflectionNoteSentAfter(), reflectionNoteSentAfter));
        Deed deed = Deed.of(ActKind.PROGRAMME_DATES_MOVED, before.key(), before.name())
                .with("informationMeeting", old.informationMeeting().day(), informationMeeting)
                .with("registrationDeadline", old.registrationDeadline().day(), registrationDeadline)
                .with("premeetingFrom", old.premeetingFrom().day(), premeetingFrom)
                .with("premeetingTo", old.premeetingTo().day(), premeetingTo)
                .with("reflectionNoteSentAfter", old.reflectionNoteSentAfter().day(), reflectionNoteSentAfter);
        return new Draft(new ProgrammeDraft(before).on(dates).programme(), deed);
    }

    private PlannedDay moved(String field, PlannedDay old, LocalDate day) {
        PlanDay.checked(field, day);
        boolean same = day == null ? old.day() == null : day.equals(old.day());
        if (same) {
            return old;
        }
        return correction ? PlannedDay.on(day) : old.movedTo(day);
    }
}
