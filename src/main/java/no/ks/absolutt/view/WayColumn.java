// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;
import no.ks.absolutt.core.progress.PhaseProgress;
import no.ks.absolutt.core.progress.Way;
import no.ks.absolutt.view.Drawing.Anchor;

/** The way as a line downwards, stops and work beside it; for a narrow page, where its letters keep their size. */
final class WayColumn {

    private static final int WIDTH = 300;
    private static final int AXIS_X = 18;
    private static final int TEXT_X = 42;
    private static final int LINE = 17;
    private static final int GAP = 14;
    private static final int BAR = 130;
    private static final int LETTERS = 34;

    private final WayTexts texts;
    private final Drawing drawing = new Drawing();
    private int y = GAP;

    WayColumn(WayTexts texts) {
        this.texts = texts;
    }

    LinkedHashMap<String, Object> of(Way way) {
        int walked = y;
        for (int index = 0; index < way.stretches().size(); index++) {
            way.stretches().get(index).phases().forEach(this::work);
            if (index == way.today().stretch()) {
                walked = today();
            }
            if (index < way.stops().size()) {
                stop(way.stops().get(index));
            }
        }
        drawing.line("axis", AXIS_X, 0, AXIS_X, y);
        drawing.line("walked", AXIS_X, 0, AXIS_X, walked);
        return drawing.map("narrow", WIDTH, y);
    }

    private int today() {
        y += GAP;
        drawing.line("today", AXIS_X - 12, y, AXIS_X + 18, y);
        drawing.text("strong", Anchor.START, TEXT_X, y + 5, texts.todayWithDate());
        int at = y;
        y += 2 * GAP;
        return at;
    }

    private void stop(Way.Stop stop) {
        y += GAP;
        drawing.circle(stop.held() ? "held" : "coming", AXIS_X, y, texts.mark(stop));
        drawing.text("strong", Anchor.START, TEXT_X, y + 5, texts.name(stop));
        y += LINE;
        drawing.text("plain", Anchor.START, TEXT_X, y + 5, texts.date(stop));
        y += 2 * GAP;
    }

    private void work(PhaseProgress phase) {
        y += GAP / 2;
        for (String line : Drawing.wrapped(texts.title(phase), LETTERS)) {
            drawing.text("plain", Anchor.START, TEXT_X, y, line);
            y += LINE;
        }
        drawing.bar(TEXT_X, y - 8, BAR, phase.done(), phase.counted());
        drawing.text("plain", Anchor.START, TEXT_X + BAR + 10, y + 2, texts.sum(phase));
        y += 2 * GAP;
    }
}
