// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import no.ks.absolutt.core.report.Report;

/** Reports as people say them: «Ola Hansen melder: Vi står fast. Vi venter på vedtak.». */
final class ReportWords {

    private final Showing showing;
    private final Words words;

    ReportWords(Showing showing) {
        this.showing = showing;
        this.words = showing.words();
    }

    /** Who says what, with the line where there is one. */
    String said(Report report) {
        String what = words.text("report.kind." + report.kind());
        String who = showing.names().of(report.by());
        return report.line() == null
                ? words.text("report.said", who, what)
                : words.text("report.said.line", who, what, report.line());
    }

    /** What became of it; null while it is open. */
    String outcome(Report report) {
        return report.settled() == null
                ? null
                : words.text(
                        "report.outcome." + report.state(),
                        showing.names().of(report.settled().by()),
                        showing.dates().dayOf(report.settled().at()));
    }
}
