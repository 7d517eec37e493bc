// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.List;
import java.util.Optional;

/** Port: the national register of municipalities and county municipalities. Thread-safe. */
public interface Register {

    /** The one with that number, or nothing. */
    Optional<Municipality> find(String number);

    /** All, by Norwegian name in Norwegian order. */
    List<Municipality> all();
}
