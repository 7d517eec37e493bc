// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import java.util.UUID;
import no.ks.absolutt.view.FaultLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Confluence's own log. Thread-safe. */
public final class HostFaultLog implements FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(HostFaultLog.class);
    private static final int REFERENCE_LENGTH = 8;
    private static final int DEEPEST_CAUSE = 5;

    @Override
    public String note(String where, Throwable fault) {
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("Fault {} in {}", reference, where, withoutMessages(fault));
        return reference;
    }

    /** The same stack traces, under the names of the exceptions. */
    static Throwable withoutMessages(Throwable fault) {
        return withoutMessages(fault, DEEPEST_CAUSE);
    }

    private static Throwable withoutMessages(Throwable fault, int depth) {
        boolean goesOn = fault.getCause() != null && depth > 0;
        Throwable cause = goesOn ? withoutMessages(fault.getCause(), depth - 1) : null;
        Throwable copy = new Throwable(fault.getClass().getName(), cause);
        copy.setStackTrace(fault.getStackTrace());
        return copy;
    }
}
