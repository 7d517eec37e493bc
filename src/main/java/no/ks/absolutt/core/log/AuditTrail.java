// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log;

/** Port: the host's own audit log, where it has one. Never throws: the plugin's own log is the one that counts. */
public interface AuditTrail {

    /** Tells the host of an act that has been done. */
    void tell(Act act);
}
