// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a page's storage format that waits for somebody to write there. */
enum Blank {
    /** An empty cell of a table. */
    CELL("<td>\\s*(<br\\s*/>)?\\s*</td>", "<td>", "</td>"),
    /** Instructional text. */
    PLACEHOLDER("<ac:placeholder>.*?</ac:placeholder>", "", ""),
    /** A task that nobody has ticked. */
    TASK("<ac:task-status>incomplete</ac:task-status>", "<ac:task-status>complete</ac:task-status>", "");

    private final Pattern pattern;
    private final String before;
    private final String after;

    Blank(String pattern, String before, String after) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        this.before = before;
        this.after = after;
    }

    /** By its name in the table, which is in small letters. */
    static Blank named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * Fills the first one below the heading; the heading may be given by how it begins.
     *
     * @throws IllegalStateException when there is none, since the page is then another than the demo data was written for
     */
    String fill(String body, String heading, String text) {
        int start = body.indexOf("<h2>" + heading);
        Matcher blank = pattern.matcher(body);
        if (start < 0 || !blank.find(start)) {
            throw new IllegalStateException("No " + this + " is left to fill below «" + heading + "»");
        }
        return body.substring(0, blank.start()) + before + escaped(text) + after + body.substring(blank.end());
    }

    private static String escaped(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
