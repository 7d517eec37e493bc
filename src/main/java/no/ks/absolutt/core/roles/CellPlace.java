// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.Optional;

/** Where a cell stands. */
public record CellPlace(String area, String role, Layer layer) {

    /** Its key in the log: {@code grunnskole/REK/today}. */
    public String key() {
        return area + "/" + role + "/" + layer.code();
    }

    /** The place with that key in the log, or nothing where it is none. */
    public static Optional<CellPlace> of(String key) {
        String[] parts = key.split("/", -1);
        return parts.length == 3
                ? Layer.of(parts[2]).map(layer -> new CellPlace(parts[0], parts[1], layer))
                : Optional.empty();
    }
}
