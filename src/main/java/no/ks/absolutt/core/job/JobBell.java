// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.time.Duration;

/** Calls for the one who works jobs off on this node. Thread-safe. */
public interface JobBell {

    /** Has her look for work now. */
    void ring();

    /** Has her look for work now, and waits until there is none left for this node or the time is out. */
    void ringAndWait(Duration atMost);
}
