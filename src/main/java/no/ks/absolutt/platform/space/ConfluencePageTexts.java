// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.Optional;
import no.ks.absolutt.core.meeting.PageTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Confluence's pages say, to the user of the current thread. Thread-safe. */
public final class ConfluencePageTexts implements PageTexts {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluencePageTexts.class);

    private final PageManager pages;
    private final PermissionManager permissions;

    /** Over the host's services. */
    public ConfluencePageTexts(PageManager pages, PermissionManager permissions) {
        this.pages = pages;
        this.permissions = permissions;
    }

    @Override
    public Optional<String> body(long pageId) {
        return Optional.ofNullable(pages.getPage(pageId)).filter(this::isSeen).flatMap(ConfluencePageTexts::bodyOf);
    }

    private boolean isSeen(Page page) {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, page);
    }

    /** Neither method is confirmed: without them there is no text to read, and a sheet is made without what it had. */
    private static Optional<String> bodyOf(Page page) {
        try {
            return page.isDeleted() ? Optional.empty() : Optional.ofNullable(page.getBodyAsString());
        } catch (NoSuchMethodError hostDoesNotSay) {
            LOG.debug("This Confluence does not give the text of a page", hostDoesNotSay);
            return Optional.empty();
        }
    }
}
