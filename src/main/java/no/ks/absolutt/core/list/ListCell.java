// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

/**
 * A cell of a list.
 *
 * @param text what stands there, without white space at its ends; empty for nothing. Of a formula, the value that the
 *     spreadsheet has stored
 * @param formula whether a spreadsheet has calculated it
 */
public record ListCell(String text, boolean formula) {

    /** A cell with plain text. */
    public static ListCell of(String text) {
        return new ListCell(text, false);
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return text.isEmpty();
    }
}
