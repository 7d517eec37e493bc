// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.AuditTrail;
import no.ks.absolutt.platform.OptionalServices;

/** The host's audit log, where the host has one; where not, the plugin's own log is all there is. Thread-safe. */
public final class HostAudit implements AuditTrail {

    private final OptionalServices services;

    /** Over a service that may be missing. */
    public HostAudit(OptionalServices services) {
        this.services = services;
    }

    @Override
    public void tell(Act act) {
        // filled by the next commit
    }
}
