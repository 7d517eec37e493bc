// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.time.LocalDate;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.text.Message;

/** Which days a plan can hold. */
final class PlanDay {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private PlanDay() {}

    /** The day, or null for null. Refuses INVALID for one that is a slip of the pen. */
    static LocalDate checked(String field, LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw Refusal.invalid(field, Message.of("refusal.due.year", FIRST_YEAR, LAST_YEAR));
        }
        return day;
    }

    /** Refuses INVALID when the two are known and the second lies before the first. */
    static void requireForwards(String field, LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.invalid(field, Message.of("plan.refused.backwards"));
        }
    }
}
