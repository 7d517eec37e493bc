// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.ks.absolutt.core.text.Message;

/**
 * Messages in a column: a line each, the key and its arguments parted by tabs, so that a reader gets them in her own
 * language. An argument that is a message itself stands between two signs of its own. Another comes back as text, without
 * line breaks, tabs and those signs.
 */
final class StoredMessages {

    private static final String BETWEEN_MESSAGES = "\n";
    private static final char BETWEEN_PARTS = '\t';
    private static final char BEGINS = '\u000e';
    private static final char ENDS = '\u000f';
    private static final String SIGNS = "[\\s\u000e\u000f]";

    private StoredMessages() {}

    /** Null for none. */
    static String written(List<Message> messages) {
        return messages.isEmpty()
                ? null
                : messages.stream().map(StoredMessages::written).collect(Collectors.joining(BETWEEN_MESSAGES));
    }

    private static String written(Message message) {
        StringBuilder line = new StringBuilder(message.key());
        for (Object argument : message.arguments()) {
            line.append(BETWEEN_PARTS);
            if (argument instanceof Message inner) {
                line.append(BEGINS).append(written(inner)).append(ENDS);
            } else {
                line.append(argument.toString().replaceAll(SIGNS, " "));
            }
        }
        return line.toString();
    }

    static List<Message> read(String column) {
        return column == null || column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(BETWEEN_MESSAGES))
                        .map(StoredMessages::message)
                        .toList();
    }

    private static Message message(String line) {
        List<String> parts = parts(line);
        return Message.of(
                parts.get(0),
                parts.stream().skip(1).map(StoredMessages::argument).toArray());
    }

    private static Object argument(String part) {
        boolean isMessage = !part.isEmpty() && part.charAt(0) == BEGINS;
        return isMessage ? message(part.substring(1, part.length() - 1)) : part;
    }

    /** The line's own parts; what parts an inner message stays in it. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            depth += sign == BEGINS ? 1 : 0;
            depth -= sign == ENDS ? 1 : 0;
            if (sign == BETWEEN_PARTS && depth == 0) {
                parts.add(line.substring(begin, at));
                begin = at + 1;
            }
        }
        parts.add(line.substring(begin));
        return parts;
    }
}
