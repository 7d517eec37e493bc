// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.programme.Phase;
import no.ks.absolutt.core.progress.PhaseProgress;
import no.ks.absolutt.core.progress.Progress;

/** How much is done of each phase, and of all themes together, as bars with their text. */
final class ProgressSums {

    /** Stands for all themes together, where a phase's key stands for the phase. */
    static final String ALL_THEMES = "sum";

    private final Words words;
    private final SentenceView sentences;

    /** With the municipality's sentence beside each theme. */
    ProgressSums(Words words, SentenceView sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    LinkedHashMap<String, Object> bar(PhaseProgress phase) {
        boolean small = phase.phase().kind() != Phase.Kind.THEME;
        String title = words.name(phase.phase());
        Fields bar =
                bar(phase.phase().key(), title, phase.done(), phase.counted()).with("small", small);
        return (small ? bar : sentences.bar(bar, phase.phase().key(), title)).map();
    }

    /** The sum over the themes first, then the themes, then the other phases, marked as small. */
    ArrayList<LinkedHashMap<String, Object>> all(Progress progress) {
        ArrayList<LinkedHashMap<String, Object>> bars = new ArrayList<>();
        bars.add(sum(progress.themes()));
        progress.themes().forEach(phase -> bars.add(bar(phase)));
        progress.phases().stream()
                .filter(phase -> phase.phase().kind() != Phase.Kind.THEME)
                .forEach(phase -> bars.add(bar(phase)));
        return bars;
    }

    /** The sum over the themes. */
    LinkedHashMap<String, Object> sum(List<PhaseProgress> themes) {
        int done = themes.stream().mapToInt(PhaseProgress::done).sum();
        int counted = themes.stream().mapToInt(PhaseProgress::counted).sum();
        return bar(ALL_THEMES, words.text("progress.sum"), done, counted)
                .with("sum", true)
                .map();
    }

    private Fields bar(String key, String title, int done, int counted) {
        return new Fields()
                .with("key", key)
                .with("title", title)
                .with("done", done)
                .with("most", Math.max(counted, 1))
                .with(
                        "text",
                        counted == 0 ? words.text("script.nothing-counts") : words.text("script.sum", done, counted));
    }
}
