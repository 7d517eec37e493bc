// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import no.ks.absolutt.core.text.Message;

/** What a person may write in a free-text field. */
public final class FreeText {

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
        int length = trimmed.codePointCount(0, trimmed.length());
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
}
