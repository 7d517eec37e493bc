// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.progress.TrackedMilestone;
import no.ks.absolutt.core.week.Week;
import no.ks.absolutt.core.week.WeekLine;

/** «Denne uka» as its template reads it. */
public final class WeekView {

    /** Before a milestone's key: its place in the tracker, as progress-sections.js finds it. */
    private static final String LINK = "#absolutt-milestone-";

    private final Showing showing;
    private final Words words;
    private final Visit visit;
    private final Week week;
    private final ReportWords reports;
    private final SpaceCalls calls;

    /** The week as the visitor sees it. */
    public WeekView(Showing showing, Visit visit, Week week) {
        this.showing = showing;
        this.words = showing.words();
        this.visit = visit;
        this.week = week;
        this.reports = new ReportWords(showing);
        this.calls = new SpaceCalls(showing, visit.space());
    }

    /**
     * What the template reads.
     *
     * @param tracker address of the page with the tracker; null where there is none
     */
    public Map<String, Object> of(String tracker) {
        List<LinkedHashMap<String, Object>> lines =
                week.lines().stream().map(line -> line(line, tracker)).toList();
        Fields fields = showing.fields()
                .with("lines", lines)
                .with("more", week.more() == 0 ? null : words.text("week.more", week.more()))
                .with("tracker", tracker == null ? null : showing.contextPath() + tracker)
                .with("emptyText", lines.isEmpty() ? words.text("week.empty") : null)
                .with(
                        "labels",
                        new Fields().texts(words, "week.label.", "why", "what").map());
        if (showing.live()) {
            fields.with("texts", texts()).with("copy", lines.isEmpty() ? null : copied(lines));
        }
        return fields.map();
    }

    private List<LinkedHashMap<String, Object>> texts() {
        List<LinkedHashMap<String, Object>> texts = FactTexts.in(words);
        texts.addAll(FactTexts.of(words, "week.", List.of("copied", "copy-by-hand", "changed-meanwhile")));
        return texts;
    }

    /** The button's words, and what it copies: the municipality, the day, and the lines. */
    private LinkedHashMap<String, Object> copied(List<LinkedHashMap<String, Object>> lines) {
        StringBuilder text = new StringBuilder(words.text(
                "week.copy.heading",
                visit.space().municipality().name(),
                showing.dates().day(showing.today())));
        lines.forEach(line -> text.append("\n- ")
                .append(words.text("week.copy.line", line.get("why"), line.get("title")))
                .append(line.get("detail") == null ? "" : " " + line.get("detail")));
        if (week.more() > 0) {
            text.append("\n").append(words.text("week.more", week.more()));
        }
        return new Fields()
                .with("button", words.text("week.copy"))
                .with("label", words.text("week.copy.label"))
                .with("text", text.toString())
                .map();
    }

    private LinkedHashMap<String, Object> line(WeekLine line, String tracker) {
        TrackedMilestone milestone = line.milestone();
        String title = words.local(
                milestone.milestone().titleFor(visit.space().municipality().isCounty()));
        String key = milestone.milestone().key();
        Fields fields = new Fields()
                .with("kind", line.kind().name())
                .with("key", key)
                .with("why", words.text("week.kind." + line.kind()))
                .with("title", title)
                .with("link", tracker == null ? null : showing.contextPath() + tracker + LINK + key)
                .with("detail", detail(line));
        if (showing.live() && visit.mayChange()) {
            fields.with("acts", acts(line, title));
        }
        return fields.map();
    }

    private String detail(WeekLine line) {
        return switch (line.kind()) {
            case REPORT -> reports.said(line.report());
            case PASSED, DUE ->
                words.text("week.due", showing.dates().day(line.milestone().due()));
            case ANSWER ->
                line.milestone()
                        .state()
                        .answer()
                        .map(answer -> words.text("week.answer", answer.text()))
                        .orElse(null);
            case CONFIRM -> null;
        };
    }

    private List<LinkedHashMap<String, Object>> acts(WeekLine line, String title) {
        return switch (line.kind()) {
            case REPORT -> new ReportActs(words, calls).of(line.report(), title);
            case PASSED, DUE -> List.of(change(line, title, "done", "{\"status\":\"DONE\"}"));
            case ANSWER ->
                List.of(
                        change(line, title, "helped", helped(line)),
                        new ConfirmActs(words, calls)
                                .seen(line.milestone().milestone().key(), title));
            case CONFIRM ->
                List.of(new ConfirmActs(words, calls)
                        .one(line.milestone().milestone().key(), title));
        };
    }

    private static String helped(WeekLine line) {
        return "{\"status\":\"" + line.milestone().facts().status() + "\",\"needsSupport\":false}";
    }

    private LinkedHashMap<String, Object> change(WeekLine line, String title, String act, String body) {
        TrackedMilestone milestone = line.milestone();
        return new OneClick(
                        words.text("week." + act),
                        words.text("week.what." + act, title),
                        "PUT",
                        calls.to("progress/" + milestone.milestone().key()),
                        body,
                        milestone.state().revision())
                .map();
    }
}
