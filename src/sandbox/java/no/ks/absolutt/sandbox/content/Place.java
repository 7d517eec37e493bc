// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import no.ks.absolutt.sandbox.host.PageRow;

/** The page, saved or not, and the space that a rendering stands in. */
record Place(PageRow page, String spaceKey) {

    /** Null when there is no saved page. */
    String title() {
        return page == null ? null : page.title();
    }

    /** Null when there is no saved page. */
    Long pageId() {
        return page == null ? null : page.id();
    }
}
