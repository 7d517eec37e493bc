// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

/** What may stand in the log of a fault: where it happened, but not the exceptions' messages, which can hold personal data. */
public final class LoggableFault {

    private static final int DEEPEST_CAUSE = 5;

    private LoggableFault() {}

    /** The same stack traces, under the names of the exceptions. */
    public static Throwable of(Throwable fault) {
        return of(fault, DEEPEST_CAUSE);
    }

    private static Throwable of(Throwable fault, int depth) {
        boolean goesOn = fault.getCause() != null && depth > 0;
        Throwable cause = goesOn ? of(fault.getCause(), depth - 1) : null;
        Throwable copy = new Throwable(fault.getClass().getName(), cause);
        copy.setStackTrace(fault.getStackTrace());
        return copy;
    }
}
