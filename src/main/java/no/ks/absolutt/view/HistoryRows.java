// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.ReadHistory.Entry;
import no.ks.absolutt.core.progress.TrackedMilestone;

/** What has been changed in a space, as sentences: the newest, and folded what is older. */
final class HistoryRows {

    /** So many stand there unfolded. */
    private static final int UNFOLDED = 10;

    private final Words words;
    private final Map<String, TrackedMilestone> milestones;
    private final Function<TrackedMilestone, String> title;
    private final ChangeSentences changes;
    private final FactLogRows facts;
    private final SpaceCalls calls;

    HistoryRows(
            Showing showing,
            Progress progress,
            Function<TrackedMilestone, String> title,
            Map<String, String> reporters,
            FactLogRows facts) {
        this.words = showing.words();
        this.title = title;
        this.milestones = progress.milestones().stream()
                .collect(Collectors.toMap(one -> one.milestone().key(), Function.identity()));
        this.changes = new ChangeSentences(showing, reporters);
        this.facts = facts;
        this.calls = new SpaceCalls(showing, progress.space());
    }

    /** One or two parts, each with its {@code changes}; the second, older, with the words of its {@code fold}. */
    List<LinkedHashMap<String, Object>> parts(List<Entry> entries, boolean mayChange) {
        List<LinkedHashMap<String, Object>> rows =
                entries.stream().map(entry -> row(entry, mayChange)).toList();
        int fold = Math.min(UNFOLDED, rows.size());
        List<LinkedHashMap<String, Object>> parts = new ArrayList<>();
        parts.add(new Fields().with("changes", rows.subList(0, fold)).map());
        if (fold < rows.size()) {
            parts.add(new Fields()
                    .with("fold", words.text("progress.changes.more", rows.size() - fold))
                    .with("changes", rows.subList(fold, rows.size()))
                    .map());
        }
        return parts;
    }

    private LinkedHashMap<String, Object> row(Entry entry, boolean mayChange) {
        Change change = entry.change();
        if (change == null) {
            return facts.brief(entry.fact());
        }
        TrackedMilestone milestone = milestones.get(change.milestone());
        LinkedHashMap<String, Object> row = changes.of(change, title.apply(milestone));
        if (mayChange && milestone.state().revision() == change.revision()) {
            row.put("undo", undo(change, title.apply(milestone)));
        }
        return row;
    }

    private LinkedHashMap<String, Object> undo(Change change, String name) {
        return new OneClick(
                        words.text("script.undo"),
                        words.text("progress.undo.what", name),
                        "POST",
                        calls.to("progress/" + change.milestone() + "/undo"),
                        "{}",
                        change.revision())
                .map();
    }
}
