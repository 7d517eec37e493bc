// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.programme.Today;

/**
 * Changes of a space's facts other than its milestones, in words: «Kort om status: Roller og ansvar – Kari Koordinator, 25.
 * mars 2021». What one person does to one kind of facts in a row and on a day is one line with a count, since a role map is
 * filled in letter by letter.
 */
final class FactSentences {

    private final Showing showing;
    private final Words words;

    FactSentences(Showing showing) {
        this.showing = showing;
        this.words = showing.words();
    }

    /** One line of the log, and when its newest change was made. */
    record Line(Instant at, LinkedHashMap<String, Object> row) {}

    /** The lines of those changes, which are newest first. */
    List<Line> of(List<FactChange> changes) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        for (int index = 1; index <= changes.size(); index++) {
            if (index == changes.size() || !isAlike(changes.get(begin), changes.get(index))) {
                lines.add(line(changes.get(begin), index - begin));
                begin = index;
            }
        }
        return lines;
    }

    private static boolean isAlike(FactChange one, FactChange other) {
        return one.deed().kind() == other.deed().kind() && one.by().equals(other.by()) && day(one).equals(day(other));
    }

    private static LocalDate day(FactChange change) {
        return change.at().atZone(Today.ZONE).toLocalDate();
    }

    private Line line(FactChange newest, int number) {
        String what = words.text("fact.kind." + newest.deed().kind());
        String who = showing.names().of(newest.by());
        String when = showing.dates().dayOf(newest.at());
        String text = number == 1
                ? words.text("fact.changed", what, newest.deed().subject(), who, when)
                : words.text("fact.changed.many", what, number, who, when);
        return new Line(newest.at(), new Fields().with("text", text).map());
    }
}
