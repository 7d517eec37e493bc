// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.World;
import no.ks.absolutt.sandbox.runtime.services.HostServices;

/**
 * Copies of a space made straight through the host's services, as the shortest plugin would: the space, and then each page
 * in one transaction, with body, parent and place, saved once. It reads no template, asks nobody, and keeps no record.
 */
final class MadeDirectly {

    private final Map<Class<?>, Object> services = new HashMap<>();
    private final ConfluenceUser creator;

    MadeDirectly(World world, String creatorKey) {
        HostServices.Registry registry = services::put;
        new HostServices(world).register(registry, () -> URI.create("http://localhost"), () -> false);
        this.creator = service(UserAccessor.class).getExistingUserByKey(new UserKey(creatorKey));
    }

    /** The pages of a space, parents before children. */
    static List<PageRow> pagesOf(World world, String spaceKey) {
        return world.pages().inSpace(spaceKey).stream()
                .sorted(Comparator.comparing(PageRow::id))
                .toList();
    }

    /** Makes a space with that key and those pages. */
    void make(String spaceKey, List<PageRow> pages) {
        AuthenticatedUserThreadLocal.set(creator);
        try {
            inTransaction(() -> service(SpaceManager.class).createPrivateSpace(spaceKey, spaceKey, null, creator));
            Map<Long, Long> made = new HashMap<>();
            for (PageRow page : pages) {
                long id = page.parentId() == null
                        ? inTransaction(() -> home(spaceKey, page))
                        : inTransaction(() -> below(made.get(page.parentId()), spaceKey, page));
                made.put(page.id(), id);
            }
        } finally {
            AuthenticatedUserThreadLocal.set(null);
        }
    }

    /** The host has made a home page; it is written anew. */
    private long home(String spaceKey, PageRow model) {
        Page home = service(SpaceManager.class).getSpace(spaceKey).getHomePage();
        service(PageManager.class)
                .saveNewVersion(home, page -> write(page, model), DefaultSaveContext.SUPPRESS_NOTIFICATIONS);
        return home.getId();
    }

    private long below(long parent, String spaceKey, PageRow model) {
        Page page = new Page();
        page.setSpace(service(SpaceManager.class).getSpace(spaceKey));
        write(page, model);
        service(PageManager.class).getPage(parent).addChild(page);
        page.setPosition(model.position());
        service(PageManager.class).saveContentEntity(page, DefaultSaveContext.SUPPRESS_NOTIFICATIONS);
        return page.getId();
    }

    private static void write(Page page, PageRow model) {
        page.setTitle(model.title());
        page.setBodyAsString(model.body());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return service(TransactionTemplate.class).execute(work::get);
    }

    private <T> T service(Class<T> type) {
        return type.cast(services.get(type));
    }
}
