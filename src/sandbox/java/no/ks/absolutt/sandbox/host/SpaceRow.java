// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.time.Instant;

/**
 * A space as stored.
 *
 * @param homePageId null only between the two steps of making a space
 */
public record SpaceRow(
        long id, String key, String name, String creatorKey, Long homePageId, SpaceStatus status, Instant createdAt) {

    /** True when the space is archived. */
    public boolean archived() {
        return status == SpaceStatus.ARCHIVED;
    }
}
