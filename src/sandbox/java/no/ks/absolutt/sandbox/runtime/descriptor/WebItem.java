// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.util.List;

/**
 * A {@code web-item} module: a link in one of the host's places.
 *
 * @param link as written, below the context path
 * @param linkId the id of the link on the page, empty where there is none
 */
public record WebItem(
        String key,
        String section,
        int weight,
        String labelKey,
        String link,
        String linkId,
        List<LinkCondition> conditions) {}
