// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is. Days are counted in Norway, whatever the server's own zone. Thread-safe. */
public final class Today {

    /** The zone that days are counted in. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final Clock clock;

    /** The day on that clock. */
    public Today(Clock clock) {
        this.clock = clock;
    }

    /** The day it is now. */
    public LocalDate date() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
