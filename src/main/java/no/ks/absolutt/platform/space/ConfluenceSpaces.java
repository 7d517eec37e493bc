// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import no.ks.absolutt.core.space.HostSpaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Spaces and pages of Confluence, written as the user of the current thread. Thread-safe. */
public final class ConfluenceSpaces implements HostSpaces {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceSpaces.class);
    private static final String PAGE_PATH = "/pages/viewpage.action?pageId=";

    private final SpaceManager spaces;
    private final PageManager pages;
    private final PermissionManager permissions;
    private final UserAccessor users;

    /** Over the host's services. */
    public ConfluenceSpaces(SpaceManager spaces, PageManager pages, PermissionManager permissions, UserAccessor users) {
        this.spaces = spaces;
        this.pages = pages;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public long createPrivate(String spaceKey, String name, String creatorKey) {
        return spaces.createPrivateSpace(spaceKey, name, null, users.getExistingUserByKey(new UserKey(creatorKey)))
                .getId();
    }

    @Override
    public OptionalLong homePage(String spaceKey) {
        Page home = spaces.getSpace(spaceKey).getHomePage();
        return home == null ? OptionalLong.empty() : OptionalLong.of(home.getId());
    }

    @Override
    public long createHomePage(String spaceKey, PageText text) {
        Page page = newPage(spaceKey, text);
        pages.saveContentEntity(page, DefaultSaveContext.SUPPRESS_NOTIFICATIONS);
        spaces.getSpace(spaceKey).setHomePage(page);
        return page.getId();
    }

    @Override
    public long createPage(String spaceKey, long parentId, PageText text) {
        Page page = newPage(spaceKey, text);
        pages.getPage(parentId).addChild(page);
        setPosition(page, text.position());
        pages.saveContentEntity(page, DefaultSaveContext.SUPPRESS_NOTIFICATIONS);
        return page.getId();
    }

    @Override
    public boolean hasPage(String spaceKey, String title) {
        return pages.getPage(spaceKey, title) != null;
    }

    @Override
    public void rewrite(long pageId, PageText text) {
        pages.saveNewVersion(
                pages.getPage(pageId), page -> write(page, text), DefaultSaveContext.SUPPRESS_NOTIFICATIONS);
    }

    @Override
    public Map<Long, String> titles(Set<Long> pageIds) {
        Map<Long, String> titles = new LinkedHashMap<>();
        for (Long id : pageIds) {
            Page page = pages.getPage(id);
            if (page != null && !isInTrash(page) && isSeen(page)) {
                titles.put(id, page.getTitle());
            }
        }
        return titles;
    }

    private boolean isSeen(Page page) {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, page);
    }

    /** The host still finds a page in the trash by its id. */
    private static boolean isInTrash(Page page) {
        try {
            return page.isDeleted();
        } catch (NoSuchMethodError hostDoesNotSay) {
            LOG.debug("This Confluence does not say whether a page is in the trash", hostDoesNotSay);
            return false;
        }
    }

    @Override
    public String pathOf(long pageId) {
        return PAGE_PATH + pageId;
    }

    private Page newPage(String spaceKey, PageText text) {
        Page page = new Page();
        page.setSpace(spaces.getSpace(spaceKey));
        write(page, text);
        return page;
    }

    private static void write(Page page, PageText text) {
        page.setTitle(text.title());
        page.setBodyAsString(text.body());
    }

    /** The method is a guess (facts/api-signatures.md, 26); without it siblings sort by title, which reads well too. */
    private static void setPosition(Page page, int position) {
        try {
            page.setPosition(position);
        } catch (NoSuchMethodError hostHasNoPositions) {
            LOG.debug("This Confluence takes no position for a page", hostHasNoPositions);
        }
    }
}
