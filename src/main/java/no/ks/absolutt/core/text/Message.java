// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.text;

import java.util.List;

/**
 * Something to be said to a person, as a key of the language bundles and its arguments. The edges put it into words.
 *
 * @param key key in {@code i18n/absolutt*.properties}
 * @param arguments strings and numbers that fill {@code {0}}, {@code {1}} …
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with its arguments in order. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
