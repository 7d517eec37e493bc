// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.absolutt.core.text.Message;

/**
 * Messages in a column: a line each, the key and its arguments parted by tabs, so that a reader gets them in her own
 * language. An argument comes back as text, without line breaks and tabs.
 */
final class StoredMessages {

    private static final String BETWEEN_MESSAGES = "\n";
    private static final String BETWEEN_PARTS = "\t";

    private StoredMessages() {}

    /** Null for none. */
    static String written(List<Message> messages) {
        return messages.isEmpty()
                ? null
                : messages.stream().map(StoredMessages::written).collect(Collectors.joining(BETWEEN_MESSAGES));
    }

    private static String written(Message message) {
        return Stream.concat(Stream.of(message.key()), message.arguments().stream())
                .map(part -> part.toString().replaceAll("\\s", " "))
                .collect(Collectors.joining(BETWEEN_PARTS));
    }

    static List<Message> read(String column) {
        return column == null || column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(BETWEEN_MESSAGES))
                        .map(StoredMessages::message)
                        .toList();
    }

    private static Message message(String line) {
        String[] parts = line.split(BETWEEN_PARTS, -1);
        return Message.of(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
    }
}
