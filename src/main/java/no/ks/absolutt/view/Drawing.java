// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The shapes of an SVG picture as a template reads them, in whole units of its view box. What a shape looks like is the
 * style sheet's, by its kind. Not thread-safe.
 */
final class Drawing {

    /** Where a text stands at its point. */
    enum Anchor {
        START,
        MIDDLE
    }

    private final List<LinkedHashMap<String, Object>> lines = new ArrayList<>();
    private final List<LinkedHashMap<String, Object>> bars = new ArrayList<>();
    private final List<LinkedHashMap<String, Object>> circles = new ArrayList<>();
    private final List<LinkedHashMap<String, Object>> texts = new ArrayList<>();

    void line(String kind, int x1, int y1, int x2, int y2) {
        lines.add(new Fields()
                .with("kind", kind)
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .map());
    }

    /** A bar of which a part is filled: {@code done} of {@code most}, or nothing where there is nothing to count. */
    void bar(int x, int y, int width, int done, int most) {
        bars.add(new Fields()
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("filled", most == 0 ? 0 : width * done / most)
                .map());
    }

    void circle(String kind, int x, int y, String mark) {
        circles.add(new Fields()
                .with("kind", kind)
                .with("x", x)
                .with("y", y)
                .with("markY", y + 5)
                .with("mark", mark)
                .map());
    }

    void text(String kind, Anchor anchor, int x, int y, String text) {
        texts.add(new Fields()
                .with("kind", kind)
                .with("anchor", anchor == Anchor.START ? "start" : "middle")
                .with("x", x)
                .with("y", y)
                .with("text", text)
                .map());
    }

    LinkedHashMap<String, Object> map(String kind, int width, int height) {
        return new Fields()
                .with("kind", kind)
                .with("box", "0 0 " + width + " " + height)
                .with("lines", lines)
                .with("bars", bars)
                .with("circles", circles)
                .with("texts", texts)
                .map();
    }

    /**
     * The text in lines of at most so many characters, broken between words. A word that is longer is cut, with an ellipsis:
     * the table beside the picture has it whole.
     */
    static List<String> wrapped(String text, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+")) {
            String fitting = word.length() <= most ? word : word.substring(0, most - 1) + "…";
            if (line.isEmpty()) {
                line = fitting;
            } else if (line.length() + 1 + fitting.length() <= most) {
                line = line + " " + fitting;
            } else {
                lines.add(line);
                line = fitting;
            }
        }
        lines.add(line);
        return lines;
    }
}
