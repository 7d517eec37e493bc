// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.Optional;

/** The map is drawn twice: as it is, and as the municipality wants it. */
public enum Layer {
    /** As it is. What nobody has touched is as the proposal says. */
    TODAY("today"),
    /** As wanted. What nobody has touched is as it is today. */
    GOAL("goal");

    private final String code;

    Layer(String code) {
        this.code = code;
    }

    /** As it is stored, and as REST says it. */
    public String code() {
        return code;
    }

    /** The layer with that code, or nothing when there is none. */
    public static Optional<Layer> of(String code) {
        for (Layer layer : values()) {
            if (layer.code.equals(code)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }
}
