// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.Set;
import no.ks.absolutt.core.report.Report;
import no.ks.absolutt.core.report.ReportKind;
import no.ks.absolutt.core.report.Settlement;

/** What somebody has reported of a milestone, and what became of it. */
public record ReportJson(
        int id,
        String milestone,
        String kind,
        String line,
        String state,
        String at,
        PersonJson by,
        String settledAt,
        PersonJson settledBy,
        Integer change,
        int revision) {

    private static final String MILESTONE = "milestone";
    private static final String KIND = "kind";
    private static final String LINE = "line";
    private static final String REVISION = "revision";

    /** The report as it is now. */
    public static ReportJson of(Report report, Names names) {
        Settlement settled = report.settled();
        return new ReportJson(
                report.id(),
                report.milestone(),
                report.kind().name(),
                report.line(),
                report.state().name(),
                Times.time(report.at()),
                names.of(report.by()),
                settled == null ? null : Times.time(settled.at()),
                settled == null ? null : names.of(settled.by()),
                report.change().orElse(null),
                report.revision());
    }

    /** The revision that a request to accept a report, or to put it aside, is based on; refuses INVALID. */
    public static int revision(RequestBody body) {
        body.allowOnly(Set.of(REVISION));
        return body.requiredNumber(REVISION);
    }

    /** What somebody wants to report. */
    public record Order(String milestone, ReportKind kind, String line) {

        /** The report that the request asks for; refuses INVALID. */
        public static Order of(RequestBody body) {
            body.allowOnly(Set.of(MILESTONE, KIND, LINE));
            return new Order(
                    body.requiredText(MILESTONE),
                    body.requiredValue(KIND, ReportKind.class),
                    body.text(LINE).value());
        }
    }
}
