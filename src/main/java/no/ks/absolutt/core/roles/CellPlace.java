// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

/** Where a cell stands. */
public record CellPlace(String area, String role, Layer layer) {

    /** Its key in the log: {@code grunnskole/REK/today}. */
    public String key() {
        return area + "/" + role + "/" + layer.code();
    }
}
