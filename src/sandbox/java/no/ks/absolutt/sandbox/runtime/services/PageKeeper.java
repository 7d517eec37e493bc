// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.Objects;
import no.ks.absolutt.sandbox.host.NewPage;
import no.ks.absolutt.sandbox.host.PageChange;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.World;

/** Finds and saves pages. Like the product it checks no permission, and it sends no notifications at all. */
final class PageKeeper implements PageManager {

    private final World world;
    private final SpaceFacts facts;
    private final People people;

    PageKeeper(World world, SpaceFacts facts, People people) {
        this.world = world;
        this.facts = facts;
        this.people = people;
    }

    @Override
    public Page getPage(long id) {
        return world.pages().byId(id).map(facts::page).orElse(null);
    }

    @Override
    public Page getPage(String spaceKey, String pageTitle) {
        return world.pages().byTitle(spaceKey, pageTitle).map(facts::page).orElse(null);
    }

    /** Those in the trash are left out always: the sandbox never shows them again. */
    @Override
    public List<Page> getPages(Space space, boolean currentOnly) {
        return world.pages().inSpace(space.getKey()).stream().map(facts::page).toList();
    }

    /** The sandbox has no blog. */
    @Override
    public List<BlogPost> getBlogPosts(Space space, boolean currentOnly) {
        return List.of();
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return getPage(id);
    }

    @Override
    public ContentEntityObject getById(long id) {
        return getPage(id);
    }

    @Override
    public void saveContentEntity(ContentEntityObject content, SaveContext saveContext) {
        Page page = (Page) content;
        world.database().runInTransaction(() -> {
            PageRow saved = page.getId() == 0 ? create(page) : change(page);
            place(page, saved);
        });
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification) {
        saveNewVersion(current, modification, null);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext saveContext) {
        modification.modify(current);
        saveContentEntity(current, saveContext);
    }

    private PageRow create(Page page) {
        Long parent = parentId(page);
        PageRow made = world.pages()
                .create(new NewPage(page.getSpaceKey(), parent, page.getTitle(), page.getBodyAsString(), editor()));
        page.setId(made.id());
        page.setCreator(people.byKey(made.creatorKey()));
        return made;
    }

    private PageRow change(Page page) {
        PageRow old = world.pages()
                .byId(page.getId())
                .orElseThrow(() -> new IllegalStateException("There is no page " + page.getId() + " any more"));
        boolean same = old.title().equals(page.getTitle()) && old.body().equals(page.getBodyAsString());
        if (same) {
            return old;
        }
        PageChange change = new PageChange(page.getTitle(), page.getBodyAsString(), page.getVersion(), editor());
        PageRow saved = world.pages().save(page.getId(), change);
        page.setVersion(saved.version());
        return saved;
    }

    private void place(Page page, PageRow saved) {
        if (!Objects.equals(saved.parentId(), parentId(page))) {
            world.pages().move(saved.id(), parentId(page));
        }
        if (!Objects.equals(saved.position(), page.getPosition())) {
            world.pages().setPosition(saved.id(), page.getPosition());
        }
    }

    private static Long parentId(Page page) {
        return page.getParent() == null ? null : page.getParent().getId();
    }

    private String editor() {
        return people.current().map(SandboxUser::key).orElse(null);
    }
}
