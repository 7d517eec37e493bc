// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.progress.PhaseProgress;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.Way;

/**
 * A municipality's way through the programme as its template reads it: the picture in two shapes, of which the style sheet
 * shows the one that fits, and the table that says the same in text.
 */
public final class WayView {

    private final Showing showing;
    private final Words words;
    private final Progress progress;
    private final Way way;
    private final WayTexts texts;

    /** The way as it stands today. */
    public WayView(Showing showing, Progress progress) {
        this.showing = showing;
        this.words = showing.words();
        this.progress = progress;
        this.way = Way.of(progress, showing.today());
        this.texts = new WayTexts(showing);
    }

    /** What the template reads; the picture only where it is shown on a screen. */
    public Map<String, Object> of() {
        Fields fields = showing.fields()
                .with("rows", rows())
                .with("caption", words.text("way.caption"))
                .with("summary", words.text("way.table"))
                .with(
                        "labels",
                        new Fields()
                                .texts(words, "way.label.", "when", "what", "progress")
                                .map());
        if (showing.live()) {
            fields.with("described", described())
                    .with("pictures", List.of(new WayWide(texts).of(way), new WayColumn(texts).of(way)));
        }
        return fields.map();
    }

    private String described() {
        long held = way.stops().stream().filter(Way.Stop::held).count();
        int done = progress.themes().stream().mapToInt(PhaseProgress::done).sum();
        int counted =
                progress.themes().stream().mapToInt(PhaseProgress::counted).sum();
        return words.text("way.described", held, way.stops().size(), done, counted);
    }

    private List<LinkedHashMap<String, Object>> rows() {
        List<LinkedHashMap<String, Object>> rows = new ArrayList<>();
        for (int index = 0; index < way.stretches().size(); index++) {
            for (PhaseProgress phase : way.stretches().get(index).phases()) {
                rows.add(row(texts.when(way, index), phase));
            }
            if (index == way.today().stretch()) {
                rows.add(row("today", showing.dates().day(showing.today()), texts.today(), null)
                        .map());
            }
            if (index < way.stops().size()) {
                Way.Stop stop = way.stops().get(index);
                rows.add(row("stop", texts.date(stop), texts.titled(stop), texts.state(stop))
                        .map());
            }
        }
        way.alongside().forEach(phase -> rows.add(row(words.text("way.alongside"), phase)));
        return rows;
    }

    private LinkedHashMap<String, Object> row(String when, PhaseProgress phase) {
        return row("work", when, texts.title(phase), texts.sum(phase))
                .with("phase", phase.phase().key())
                .map();
    }

    private static Fields row(String kind, String when, String what, String progress) {
        return new Fields()
                .with("kind", kind)
                .with("when", when)
                .with("what", what)
                .with("progress", progress);
    }
}
