// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import no.ks.absolutt.core.space.SpaceRemoval;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes spaces of Confluence away. That the host can delete was seen in use but not read; that it can archive is
 * confirmed (the signatures of {@link SpaceManager}). Thread-safe.
 */
public final class ConfluenceRemoval implements SpaceRemoval {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceRemoval.class);

    private final SpaceManager spaces;

    /** Over the host's service. */
    public ConfluenceRemoval(SpaceManager spaces) {
        this.spaces = spaces;
    }

    @Override
    public Outcome remove(String spaceKey) {
        Space space = spaces.getSpace(spaceKey);
        if (space == null || isDeleted(space)) {
            return Outcome.DELETED;
        }
        return isArchived(space) ? Outcome.ARCHIVED : Outcome.NEITHER;
    }

    private boolean isDeleted(Space space) {
        try {
            return !Boolean.FALSE.equals(spaces.removeSpace(space));
        } catch (LinkageError missing) {
            LOG.warn("This Confluence lacks a call to delete a space; it is archived instead", missing);
            return false;
        }
    }

    private boolean isArchived(Space space) {
        try {
            spaces.archiveSpace(space);
            return true;
        } catch (LinkageError missing) {
            LOG.warn("This Confluence lacks a call to archive a space; it stays as it is", missing);
            return false;
        }
    }
}
