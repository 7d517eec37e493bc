// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.report.Reports;

/** Rows of the log as sentences: «Kari Nordmann endret «…» fra Ikke startet til Pågår, 12. april 2021». */
final class ChangeSentences {

    private final Showing showing;
    private final Words words;
    private final Map<String, String> reporters;

    /** With who had reported what a change came of; see {@link Reports#reporters}. */
    ChangeSentences(Showing showing, Map<String, String> reporters) {
        this.showing = showing;
        this.reporters = reporters;
        this.words = showing.words();
    }

    /** The change of the milestone with that title: a sentence, and a line for each further fact that changed. */
    LinkedHashMap<String, Object> of(Change change, String title) {
        return new Fields()
                .with("milestone", change.milestone())
                .with("revision", change.revision())
                .with("text", sentence(change, title))
                .with("reported", reported(change))
                .with("undone", change.isUndo() ? words.text("script.undone") : null)
                .with("details", details(change.from(), change.to()))
                .map();
    }

    private String reported(Change change) {
        String reporter = reporters.get(Reports.keyOf(change));
        return reporter == null
                ? null
                : words.text("script.reported-by", showing.names().of(reporter));
    }

    private String sentence(Change change, String title) {
        String who = showing.names().of(change.by());
        String when = showing.dates().dayOf(change.at());
        if (change.from().status() == change.to().status()) {
            return words.text("script.change", who, title, when);
        }
        String before = words.text("status." + change.from().status());
        String after = words.text("status." + change.to().status());
        return words.text("script.change-status", who, title, before, after, when);
    }

    private List<String> details(Facts from, Facts to) {
        List<String> details = new ArrayList<>();
        if (!Objects.equals(from.note(), to.note())) {
            details.add(to.note() == null ? words.text("script.note-gone") : words.text("script.note-now", to.note()));
        }
        if (!Objects.equals(from.evidence(), to.evidence())) {
            details.add(
                    to.evidence() == null
                            ? words.text("script.evidence-gone")
                            : words.text("script.evidence-now", to.evidence()));
        }
        if (!Objects.equals(from.due(), to.due())) {
            details.add(
                    to.due() == null
                            ? words.text("script.due-gone")
                            : words.text("script.due-now", showing.dates().day(to.due())));
        }
        if (from.needsSupport() != to.needsSupport()) {
            details.add(words.text(to.needsSupport() ? "script.support-now" : "script.support-gone"));
        }
        if (to.supportQuestion() != null && !to.supportQuestion().equals(from.supportQuestion())) {
            details.add(words.text("script.question", to.supportQuestion()));
        }
        return details;
    }
}
