// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.meeting;

import java.util.Optional;

/** Port: what pages of the host say. */
public interface PageTexts {

    /**
     * The page's body in the host's storage format; nothing for a page that is gone, is in the trash, may not be seen by the
     * user of this request, or that the host does not give.
     */
    Optional<String> body(long pageId);
}
