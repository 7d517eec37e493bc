// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

/** The programme's dates besides its sessions. Each may be unknown. */
public record ProgrammeDates(
        PlannedDay informationMeeting,
        PlannedDay registrationDeadline,
        PlannedDay premeetingFrom,
        PlannedDay premeetingTo,
        PlannedDay reflectionNoteSentAfter) {

    /** No date is settled. */
    public static final ProgrammeDates UNKNOWN = new ProgrammeDates(
            PlannedDay.UNKNOWN, PlannedDay.UNKNOWN, PlannedDay.UNKNOWN, PlannedDay.UNKNOWN, PlannedDay.UNKNOWN);

    /** As they were first planned. */
    ProgrammeDates asFirstPlanned() {
        return new ProgrammeDates(
                informationMeeting.asFirstPlanned(),
                registrationDeadline.asFirstPlanned(),
                premeetingFrom.asFirstPlanned(),
                premeetingTo.asFirstPlanned(),
                reflectionNoteSentAfter.asFirstPlanned());
    }
}
