// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.job.PlannedRow;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/** The spaces that lack pages, row by row, before a job adds them. */
final class PagesView {

    private static final String TEXTS = "ks.job.pages.";

    private final Words words;

    PagesView(Words words) {
        this.words = words;
    }

    /** How many of the spaces would get pages now. */
    static int ready(List<PlannedRow> rows) {
        return (int) rows.stream().filter(PagesView::isReady).count();
    }

    private static boolean isReady(PlannedRow row) {
        return row.isGood() && row.pages() > 0;
    }

    /** The view of that screen with the rows in it. */
    Fields of(Fields view, List<PlannedRow> rows, boolean readOnly) {
        int ready = ready(rows);
        int pages = rows.stream()
                .filter(PagesView::isReady)
                .mapToInt(PlannedRow::pages)
                .sum();
        return view.texts(words, TEXTS, "title", "intro", "nothing", "make", "making", "caption", "number", "name")
                .texts(words, TEXTS, "space", "pages", "remarks", "search", "shown", "none")
                .with(
                        "summary",
                        ready == 0 ? words.text(TEXTS + "noneReady") : words.text(TEXTS + "summary", pages, ready))
                .with("canStart", ready > 0 && !readOnly)
                .with("count", words.text(TEXTS + "count", rows.size()))
                .with("rows", rows.stream().map(this::row).toList());
    }

    private LinkedHashMap<String, Object> row(PlannedRow row) {
        String outcome = row.isGood() ? (row.pages() > 0 ? "fine" : "out") : "problem";
        List<String> remarks = new ArrayList<>(words.say(row.problems()));
        remarks.addAll(words.say(row.notes()));
        return new Fields()
                .with("number", row.number())
                .with("name", row.name())
                .with("spaceKey", row.spaceKey())
                .with("pages", row.pages())
                .with("outcome", outcome)
                .with("outcomeText", words.text(TEXTS + outcome))
                .with("remarks", remarks)
                .map();
    }
}
