// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.time.LocalDate;

/** The programme's dates besides its sessions. Each may be null: not settled. */
public record ProgrammeDates(
        LocalDate informationMeeting,
        LocalDate registrationDeadline,
        LocalDate premeetingFrom,
        LocalDate premeetingTo,
        LocalDate reflectionNoteSentAfter) {

    /** No date is settled. */
    public static final ProgrammeDates UNKNOWN = new ProgrammeDates(null, null, null, null, null);
}
