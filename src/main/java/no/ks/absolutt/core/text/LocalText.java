// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.text;

import java.util.Objects;

/**
 * One text in the languages it has been written in. Bokmål is always there; a language that is missing falls back to it.
 *
 * @param nb bokmål, never null
 * @param nn nynorsk, or null
 * @param en English, or null
 */
public record LocalText(String nb, String nn, String en) {

    public LocalText {
        Objects.requireNonNull(nb, "nb");
    }

    /** A text that exists in bokmål only. */
    public static LocalText nb(String text) {
        return new LocalText(text, null, null);
    }

    /** As {@link #nb(String)}, or null for null: for texts that may be missing altogether. */
    public static LocalText nbOrNull(String text) {
        return text == null ? null : nb(text);
    }

    /** The language that {@link #in} answers in. */
    public Language shownIn(Language language) {
        boolean written =
                switch (language) {
                    case BOKMAL -> true;
                    case NYNORSK -> nn != null;
                    case ENGLISH -> en != null;
                };
        return written ? language : Language.BOKMAL;
    }

    /** The text in the language, or in bokmål where that is missing. */
    public String in(Language language) {
        String text =
                switch (language) {
                    case BOKMAL -> nb;
                    case NYNORSK -> nn;
                    case ENGLISH -> en;
                };
        return text == null ? nb : text;
    }
}
