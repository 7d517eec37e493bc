// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.text;

import java.util.Optional;

/** A language that a space or a reader can have. */
public enum Language {
    BOKMAL("nb"),
    NYNORSK("nn"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639 code, as it is stored and as REST says it. */
    public String code() {
        return code;
    }

    /** The language with that code, or nothing when there is none. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
