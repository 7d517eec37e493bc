// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.time.Instant;

/**
 * One version in a page's history, the current one included.
 *
 * @param modifierKey user key, null when it was saved without a user
 */
public record PageVersion(
        long pageId, int version, String title, String body, String modifierKey, Instant modifiedAt) {}
