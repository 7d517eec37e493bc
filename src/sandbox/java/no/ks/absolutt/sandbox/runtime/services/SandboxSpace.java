// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.spaces.Space;
import no.ks.absolutt.sandbox.host.SpaceRow;

/** A space as stored at one moment; saving is done through the services. */
final class SandboxSpace extends Space {

    private final SpaceRow row;

    SandboxSpace(SpaceRow row) {
        super(row.key());
        this.row = row;
        setId(row.id());
        setName(row.name());
    }

    SpaceRow row() {
        return row;
    }

    @Override
    public boolean isArchived() {
        return row.archived();
    }

    @Override
    public String toString() {
        return row.key();
    }
}
