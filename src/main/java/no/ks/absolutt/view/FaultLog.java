// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

/** Port: the log that the people who run the site read. */
public interface FaultLog {

    /**
     * Logs a fault of the plugin or the host, without the exceptions' messages, which may hold what somebody wrote.
     *
     * @param where what failed, such as {@code macro absolutt-progress}
     * @return a short reference that stands in the log, for the person to pass on
     */
    String note(String where, Throwable fault);
}
