// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.AuditTrail;
import no.ks.absolutt.platform.OptionalServices;
import no.ks.absolutt.platform.compat.HostPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's audit log, where the host has one that answers as expected; the start log says so where not. The plugin's own
 * log is the one that counts, so nothing that goes wrong here reaches the caller. Thread-safe.
 */
public final class HostAudit implements AuditTrail {

    private static final String ADAPTER = "no.ks.absolutt.platform.site.AuditEvents";

    private static final Logger LOG = LoggerFactory.getLogger(HostAudit.class);

    private final OptionalServices services;

    /** Over a service that may be missing. */
    public HostAudit(OptionalServices services) {
        this.services = services;
    }

    @Override
    public void tell(Act act) {
        try {
            services.find(AuditTrail.class, ADAPTER, HostPart.AUDIT).ifPresent(audit -> audit.tell(act));
        } catch (RuntimeException | LinkageError unlike) {
            LOG.warn(
                    "{} is in the plugin's log but could not be put in this Confluence's audit log",
                    act.deed().kind(),
                    HostFaultLog.withoutMessages(unlike));
        }
    }
}
