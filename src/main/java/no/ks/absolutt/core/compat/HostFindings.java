// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.compat;

/** Port: looks up in the host everything that the plugin calls. */
public interface HostFindings {

    /** What is there at this moment. Calls nothing that it looks up. */
    Findings now();
}
