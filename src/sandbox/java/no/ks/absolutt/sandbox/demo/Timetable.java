// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import java.time.LocalDateTime;

/** Does things at the time of the sandbox's clock when they happened. */
interface Timetable {

    /** Does the work with the clock at that time, or not at all where the day has not come. */
    void at(LocalDateTime time, Runnable work);
}
