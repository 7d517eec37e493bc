// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import no.ks.absolutt.core.programme.PlannedDay;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.storage.row.ProgrammeRow;

/** A programme's dates in its row. */
final class StoredDates {

    private StoredDates() {}

    static ProgrammeDates of(ProgrammeRow row) {
        return new ProgrammeDates(
                day(row.getInfoDay(), row.getFirstInfoDay()),
                day(row.getDeadlineDay(), row.getFirstDeadlineDay()),
                day(row.getPremeetingFrom(), row.getFirstPremeetingFrom()),
                day(row.getPremeetingTo(), row.getFirstPremeetingTo()),
                day(row.getNoteSentDay(), row.getFirstNoteSentDay()));
    }

    /** Writes them into the row, which is still to be saved. */
    static void write(ProgrammeDates dates, ProgrammeRow row) {
        row.setInfoDay(Columns.written(dates.informationMeeting().day()));
        row.setFirstInfoDay(Columns.written(dates.informationMeeting().first()));
        row.setDeadlineDay(Columns.written(dates.registrationDeadline().day()));
        row.setFirstDeadlineDay(Columns.written(dates.registrationDeadline().first()));
        row.setPremeetingFrom(Columns.written(dates.premeetingFrom().day()));
        row.setFirstPremeetingFrom(Columns.written(dates.premeetingFrom().first()));
        row.setPremeetingTo(Columns.written(dates.premeetingTo().day()));
        row.setFirstPremeetingTo(Columns.written(dates.premeetingTo().first()));
        row.setNoteSentDay(Columns.written(dates.reflectionNoteSentAfter().day()));
        row.setFirstNoteSentDay(Columns.written(dates.reflectionNoteSentAfter().first()));
    }

    private static PlannedDay day(String day, String first) {
        return new PlannedDay(Columns.day(day), Columns.day(first));
    }
}
