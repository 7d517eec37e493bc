// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.time.Instant;

/**
 * A page as it is now. Versions count from 1; the times are UTC instants in whole milliseconds.
 *
 * @param parentId null for a page at the top of the space, as the home page is
 * @param position place among its siblings, null when nobody has set one
 * @param creatorKey user key, null when the page was made without a user
 */
public record PageRow(
        long id,
        String spaceKey,
        Long parentId,
        String title,
        String body,
        int version,
        Integer position,
        String creatorKey,
        Instant createdAt,
        String modifierKey,
        Instant modifiedAt) {}
