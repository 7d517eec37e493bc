// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A municipality that takes part.
 *
 * @param made when KS made its space
 * @param coordinator user name; null for none
 */
record DemoMunicipality(LocalDateTime made, String programme, String number, String coordinator) {

    static List<DemoMunicipality> all() {
        return DemoTable.read(
                "municipalities",
                row -> new DemoMunicipality(
                        LocalDateTime.parse(row.get("made")),
                        row.get("programme"),
                        row.get("number"),
                        row.get("coordinator")));
    }

    /** The key as the contract builds it; a county municipality's number has two digits. */
    static String spaceKey(String number) {
        return (number.length() == 2 ? "ABSF" : "ABS") + number;
    }
}
