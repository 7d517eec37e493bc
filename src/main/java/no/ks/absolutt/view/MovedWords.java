// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.time.LocalDate;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.progress.TrackedMilestone;

/**
 * That a date of the programme has slipped: «Flyttet, opprinnelig 5. februar». The year is left out where the date that
 * stands beside it says it, or, where there is none, where it is this year. Immutable.
 */
public final class MovedWords {

    private final Words words;
    private final Dates dates;
    private final LocalDate today;

    /** In the language of those words, on that day. */
    public MovedWords(Words words, LocalDate today) {
        this.words = words;
        this.dates = new Dates(words);
        this.today = today;
    }

    /** Of a session; null for one that was never moved. */
    public String of(Session session) {
        return session.movedFrom().map(first -> said(first, session.from())).orElse(null);
    }

    /** Of the programme's deadline for a milestone, own date or not; null for one that was never moved. */
    String ofRule(TrackedMilestone milestone) {
        return milestone
                .ruleMovedFrom()
                .map(first -> said(SessionDate.days(first, first), milestone.ruleDue()))
                .orElse(null);
    }

    private String said(SessionDate first, LocalDate now) {
        int year = now == null ? today.getYear() : now.getYear();
        return words.text(
                "date.moved", first.hasDay() ? dates.daysIn(year, first.from(), first.to()) : dates.of(first));
    }
}
