// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import no.ks.absolutt.core.text.Message;

/** What a person may write in a free-text field. */
public final class FreeText {

    /** What a short column of text holds. H2, Oracle and SQL Server count UTF-16 units, of which an emoji takes two. */
    private static final int SHORT_COLUMN = 255;

    private FreeText() {}

    /**
     * The text without white space at its ends; null for a text with nothing in it.
     *
     * @param field name of the field, for the refusal
     * @param limit longest length in characters
     * @throws Refusal INVALID when it is too long, holds a control character or a national identity number; the
     *     message never repeats the text
     */
    public static String checked(String field, String text, int limit) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String trimmed = text.strip();
        int length = length(trimmed, limit);
        if (length > limit) {
            throw Refusal.invalid(field, Message.of("refusal.text.long", limit, length));
        }
        if (trimmed.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            throw Refusal.invalid(field, Message.of("refusal.text.control"));
        }
        if (IdentityNumber.isIn(trimmed)) {
            throw Refusal.invalid(field, Message.of("refusal.text.identity"));
        }
        return trimmed;
    }

    /** In characters as people count them; as the database does where a short text would not fit otherwise. */
    private static int length(String text, int limit) {
        boolean fits = limit > SHORT_COLUMN || text.length() <= SHORT_COLUMN;
        return fits ? text.codePointCount(0, text.length()) : text.length();
    }
}
