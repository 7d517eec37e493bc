// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.compat;

import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;

/** Use case: the Confluence administrator sees what this Confluence lacks, and what that switches off. */
public final class ReadFindings {

    private final Access access;
    private final HostFindings findings;

    /** The use case over its port. */
    public ReadFindings(Access access, HostFindings findings) {
        this.access = access;
        this.findings = findings;
    }

    /** What is there just now. Confluence administrators only. */
    public Findings of(Viewer viewer) {
        access.requireConfluenceAdministrator(viewer);
        return findings.now();
    }
}
