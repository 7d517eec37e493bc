// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.time.Instant;

/**
 * A comment on a page.
 *
 * @param body storage format
 */
public record CommentRow(long id, long pageId, String body, String creatorKey, Instant createdAt) {}
