// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One new version of a page, written by one person.
 *
 * @param who user name
 * @param page the page's title
 */
record DemoEdit(LocalDateTime at, String who, String number, String page, List<Filling> fillings) {

    /**
     * One blank of the page that is filled: the first that is left below the heading.
     *
     * @param text what is written; null for a task, which is ticked
     */
    record Filling(String heading, Blank blank, String text) {}

    static List<DemoEdit> all() {
        List<DemoEdit> edits = new ArrayList<>();
        for (DemoEdit row : DemoTable.read("pages", DemoEdit::of)) {
            DemoEdit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
            if (last != null && last.isSameVersionAs(row)) {
                last.fillings.addAll(row.fillings);
            } else {
                edits.add(row);
            }
        }
        return edits;
    }

    private static DemoEdit of(DemoTable.Row row) {
        Filling filling = new Filling(row.get("heading"), Blank.named(row.get("instead")), row.get("text"));
        return new DemoEdit(
                LocalDateTime.of(LocalDate.parse(row.get("day")), LocalTime.parse(row.get("time"))),
                row.get("who"),
                row.get("number"),
                row.get("page"),
                new ArrayList<>(List.of(filling)));
    }

    private boolean isSameVersionAs(DemoEdit other) {
        return at.equals(other.at) && who.equals(other.who) && isSamePageAs(other);
    }

    boolean isSamePageAs(DemoEdit other) {
        return number.equals(other.number) && page.equals(other.page);
    }

    /** The page's body with the blanks filled. */
    String appliedTo(String body) {
        String written = body;
        for (Filling filling : fillings) {
            written = filling.blank().fill(written, filling.heading(), filling.text());
        }
        return written;
    }
}
