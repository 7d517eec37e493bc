// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import java.util.Date;

/** Comments on pages. Loaded by name. */
public final class PageComments implements LeftOnPage {

    private static final Date EVER = new Date(0);

    private final CommentManager comments;

    /** Over the service, given as an Object because it may be missing. */
    public PageComments(Object service) {
        this.comments = (CommentManager) service;
    }

    @Override
    public boolean isAny(Page page) {
        return !comments.getPageComments(page.getId(), EVER).isEmpty();
    }
}
