// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.Locale;
import java.util.Map;

/** One sentence in place of what cannot be shown. */
public final class MessageView {

    /** What kind of message it is; also the end of the style's name. */
    public enum Kind {
        INFO,
        WARNING,
        ERROR
    }

    private MessageView() {}

    /**
     * The message in the language of those words.
     *
     * @param text what happened and what to do
     */
    public static Map<String, Object> of(Words words, Kind kind, String text) {
        return new Fields()
                .with("lang", words.language().code())
                .with("kind", kind.name().toLowerCase(Locale.ROOT))
                .with("text", text)
                .map();
    }
}
