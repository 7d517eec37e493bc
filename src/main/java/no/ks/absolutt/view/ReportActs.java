// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.report.Report;

/** What the coordinator can do with a report, in one click each. */
final class ReportActs {

    private final Words words;
    private final SpaceCalls calls;

    ReportActs(Words words, SpaceCalls calls) {
        this.words = words;
        this.calls = calls;
    }

    /** Accept it, or put it aside; the title is the milestone's. */
    List<LinkedHashMap<String, Object>> of(Report report, String title) {
        return List.of(act(report, title, "accept"), act(report, title, "dismiss"));
    }

    private LinkedHashMap<String, Object> act(Report report, String title, String act) {
        return new OneClick(
                        words.text("report." + act),
                        words.text("report.what." + act, title),
                        "POST",
                        calls.to("reports/" + report.id() + "/" + act),
                        "{}",
                        report.revision())
                .map();
    }
}
