// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import no.ks.absolutt.core.site.OneTransaction;

/**
 * Port: spaces and pages of the host. Writes are made as the user of the current request, and join the transaction of
 * {@link OneTransaction} where there is one. No write tells anybody: notifications are suppressed.
 */
public interface HostSpaces {

    /** Makes a space that nobody but its creator can see, and returns its id. */
    long createPrivate(String spaceKey, String name, String creatorKey);

    /** The id of the space's home page, or nothing where the host has made none. */
    OptionalLong homePage(String spaceKey);

    /** Makes the space's home page where there is none, and returns its id. */
    long createHomePage(String spaceKey, PageText text);

    /** Makes a page below another and returns its id. */
    long createPage(String spaceKey, long parentId, PageText text);

    /** Whether the space has a page with that title. */
    boolean hasPage(String spaceKey, String title);

    /** Gives a page that is there a new title and body, as a new version. */
    void rewrite(long pageId, PageText text);

    /** The current titles of those pages that exist, by page id. */
    Map<Long, String> titles(Set<Long> pageIds);

    /** The address of a page below the site's context path, beginning with a slash. */
    String pathOf(long pageId);

    /**
     * What a page says.
     *
     * @param position place among its siblings, where the host takes one
     */
    record PageText(String title, String body, int position) {}
}
