// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.UUID;

/**
 * A fault of the plugin or the host, as it may be logged and told.
 *
 * @param reference stands in the log and in what the person reads
 * @param trace the stack traces under the names of the exceptions, without their messages, which may hold what somebody
 *     wrote
 */
public record Fault(String reference, Throwable trace) {
    private static final int DEEPEST_CAUSE = 5;

    /** The fault under a new reference. */
    public static Fault of(Throwable cause) {
        return new Fault(UUID.randomUUID().toString(), withoutMessages(cause, DEEPEST_CAUSE));
    }

    private static Throwable withoutMessages(Throwable fault, int depth) {
        boolean goesOn = fault.getCause() != null && depth > 0;
        Throwable copy =
                new Throwable(fault.getClass().getName(), goesOn ? withoutMessages(fault.getCause(), depth - 1) : null);
        copy.setStackTrace(fault.getStackTrace());
        return copy;
    }
}
