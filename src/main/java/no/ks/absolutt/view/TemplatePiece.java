// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a page template as it is written: text that is the same on every page, and the placeholder after it.
 *
 * @param text as it stands in the storage format
 * @param name the placeholder's; null after the last piece
 * @param where the value is written
 */
record TemplatePiece(String text, String name, Where where) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([@!]?)([^{}\\s]+)}");

    /** Where in the XML a placeholder stands, which decides how its value is written. */
    enum Where {
        TEXT(""),
        ATTRIBUTE("@"),
        CDATA("!");

        private final String mark;

        Where(String mark) {
            this.mark = mark;
        }

        /** The text with this place's mark in each of its placeholders, for {@link TemplatePiece#of}. */
        String mark(String text) {
            return PLACEHOLDER.matcher(text).replaceAll("{" + mark + "$2}");
        }

        private static Where of(String mark) {
            return switch (mark) {
                case "@" -> ATTRIBUTE;
                case "!" -> CDATA;
                default -> TEXT;
            };
        }
    }

    /** The names of the placeholders in the text. */
    static List<String> names(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(2)).toList();
    }

    /** The pieces of a body whose placeholders are marked with where they stand. */
    static List<TemplatePiece> of(String body) {
        List<TemplatePiece> pieces = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(body);
        int written = 0;
        while (placeholder.find()) {
            Where where = Where.of(placeholder.group(1));
            pieces.add(new TemplatePiece(body.substring(written, placeholder.start()), placeholder.group(2), where));
            written = placeholder.end();
        }
        pieces.add(new TemplatePiece(body.substring(written), null, Where.TEXT));
        return List.copyOf(pieces);
    }

    /** The value as it is written there. */
    String written(String value) {
        return switch (where) {
            case TEXT -> StorageWriter.text(value);
            case ATTRIBUTE -> StorageWriter.attribute(value);
            case CDATA -> StorageWriter.cdata(value);
        };
    }
}
