// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;
import no.ks.absolutt.core.progress.PhaseProgress;
import no.ks.absolutt.core.progress.Way;
import no.ks.absolutt.view.Drawing.Anchor;

/** The way as a line from left to right, the stops on it and the work below it; for a wide page. */
final class WayWide {

    private static final int MARGIN = 12;
    private static final int COLUMN = 152;
    private static final int INSET = 9;
    private static final int LINE = 16;
    private static final int TODAY_Y = 15;
    private static final int AXIS_Y = 54;
    private static final int NAME_Y = 88;
    private static final int WORK_Y = 146;
    private static final int TITLE_LETTERS = 20;
    private static final int DATE_LETTERS = 14;

    private final WayTexts texts;
    private final Drawing drawing = new Drawing();

    WayWide(WayTexts texts) {
        this.texts = texts;
    }

    LinkedHashMap<String, Object> of(Way way) {
        int end = MARGIN + COLUMN * way.stretches().size();
        int today =
                MARGIN + COLUMN * way.today().stretch() + COLUMN * way.today().share() / 100;
        drawing.line("axis", MARGIN, AXIS_Y, end, AXIS_Y);
        drawing.line("walked", MARGIN, AXIS_Y, today, AXIS_Y);
        drawing.line("today", today, TODAY_Y + 6, today, AXIS_Y);
        drawing.text("strong", Anchor.MIDDLE, within(today, end), TODAY_Y, texts.today());
        for (int index = 0; index < way.stops().size(); index++) {
            stop(way.stops().get(index), MARGIN + COLUMN * (index + 1));
        }
        int height = WORK_Y;
        for (int index = 0; index < way.stretches().size(); index++) {
            int y = WORK_Y;
            for (PhaseProgress phase : way.stretches().get(index).phases()) {
                y = work(phase, MARGIN + COLUMN * index + INSET, y);
            }
            height = Math.max(height, y - LINE - INSET);
        }
        return drawing.map("wide", end + MARGIN, height);
    }

    /** A label at the very end would be cut off. */
    private static int within(int x, int end) {
        return Math.max(MARGIN + 20, Math.min(x, end - 20));
    }

    private void stop(Way.Stop stop, int x) {
        drawing.circle(stop.held() ? "held" : "coming", x, AXIS_Y, texts.mark(stop));
        int y = NAME_Y;
        for (String line : Drawing.wrapped(texts.name(stop), TITLE_LETTERS)) {
            drawing.text("strong", Anchor.MIDDLE, x, y, line);
            y += LINE;
        }
        for (String line : Drawing.wrapped(texts.date(stop), DATE_LETTERS)) {
            drawing.text("plain", Anchor.MIDDLE, x, y, line);
            y += LINE;
        }
    }

    private int work(PhaseProgress phase, int x, int top) {
        int y = top;
        for (String line : Drawing.wrapped(texts.title(phase), TITLE_LETTERS)) {
            drawing.text("strong", Anchor.START, x, y, line);
            y += LINE;
        }
        drawing.bar(x, y - 6, COLUMN - 2 * INSET, phase.done(), phase.counted());
        drawing.text("plain", Anchor.START, x, y + 22, texts.sum(phase));
        return y + 22 + 2 * LINE;
    }
}
