// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.Locale;
import java.util.Optional;

/** The texts that a programme says of itself; stored by name. */
public enum TextField {
    TAGLINE,
    AIM,
    PURPOSE,
    GOALS(true),
    ORGANISER,
    FRAMEWORK,
    FINANCING,
    COSTS,
    ANCHORING,
    CONTACT,
    /** The tasks of the reflection note before the first session. */
    REFLECTION(true);

    private final boolean isList;

    TextField() {
        this(false);
    }

    TextField(boolean isList) {
        this.isList = isList;
    }

    /** Whether it holds several texts, one below the other. */
    public boolean isList() {
        return isList;
    }

    /** Its name in addresses, JSON and the macro's parameter {@code field}: {@code aim}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with that key, or nothing. */
    public static Optional<TextField> of(String key) {
        for (TextField field : values()) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
