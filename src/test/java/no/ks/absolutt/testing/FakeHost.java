// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.space.HostSpaces;
import no.ks.absolutt.core.space.SpaceGrants;
import no.ks.absolutt.core.space.SpaceRemoval;

/** The host's spaces, pages and permissions in maps. It can be told to fail, and writes down what is done to it. */
public final class FakeHost implements HostSpaces, SpaceRights, SpaceRemoval {

    /** A page that has been made. */
    public record MadePage(String spaceKey, Long parentId, PageText text) {}

    private final Map<String, Long> spaces = new LinkedHashMap<>();
    private final Map<Long, MadePage> pages = new LinkedHashMap<>();
    private final Map<String, Long> homePages = new LinkedHashMap<>();
    private final Set<String> viewers = new HashSet<>();
    private final Set<String> archived = new HashSet<>();
    private final Set<String> administrators = new HashSet<>();
    private final FakeGrants grants = new FakeGrants(this::heldBy, this::write);
    private long lastId = 1000;
    private int writesLeft = Integer.MAX_VALUE;
    private boolean makesHomePages = true;
    private Outcome removal = Outcome.DELETED;

    /** Makes a space of somebody else's, with a home page. Takes the place of one with the same key. */
    public long space(String key) {
        spaces.put(key, ++lastId);
        return lastId;
    }

    /** Takes a space away, with its pages, or what the host can do instead. */
    @Override
    public Outcome remove(String key) {
        if (removal == Outcome.ARCHIVED) {
            archived.add(key);
        } else if (removal == Outcome.DELETED) {
            spaces.remove(key);
            homePages.remove(key);
            pages.values().removeIf(page -> page.spaceKey().equals(key));
        }
        return removal;
    }

    /** Becomes a host that archives instead of deleting, or does neither. */
    public void removesBy(Outcome outcome) {
        removal = outcome;
    }

    /** Becomes a host without the calls for space permissions. */
    public void lackPermissionCalls() {
        grants.lackCalls();
    }

    /** Archives a space. */
    public void archive(String key) {
        archived.add(key);
    }

    /** Takes a page away. */
    public void removePage(long id) {
        pages.remove(id);
    }

    /** Lets a user see a space. */
    public FakeHost viewer(String userKey, String spaceKey) {
        viewers.add(userKey + "@" + spaceKey);
        return this;
    }

    /** Lets a user administer, and see, a space. */
    public FakeHost administrator(String userKey, String spaceKey) {
        administrators.add(userKey + "@" + spaceKey);
        return viewer(userKey, spaceKey);
    }

    /** From the next but so many, every write of a space, a page or the KS group's right fails. */
    public void failAfterWrites(int number) {
        writesLeft = number;
    }

    /** Lets every write succeed again. */
    public void recover() {
        writesLeft = Integer.MAX_VALUE;
    }

    /** Makes no home page with a new space. */
    public void makeNoHomePages() {
        makesHomePages = false;
    }

    /** All pages by id, in the order they were made. */
    public Map<Long, MadePage> pages() {
        return pages;
    }

    /** All spaces by key. */
    public Map<String, Long> spaces() {
        return spaces;
    }

    /** Its calls for rights. */
    public SpaceGrants rights() {
        return grants;
    }

    private Set<String> heldBy(String userAtSpace) {
        Set<String> held = new TreeSet<>();
        if (viewers.contains(userAtSpace)) {
            held.add(FakeGrants.SEE);
        }
        if (administrators.contains(userAtSpace)) {
            held.add(FakeGrants.ADMINISTER);
        }
        return held;
    }

    /** The rights given and taken away, in words, in order. */
    public List<String> grants() {
        return grants.done();
    }

    @Override
    public boolean mayView(String userKey, String spaceKey) {
        return spaces.containsKey(spaceKey) && viewers.contains(userKey + "@" + spaceKey);
    }

    @Override
    public boolean mayAdminister(String userKey, String spaceKey) {
        return spaces.containsKey(spaceKey) && administrators.contains(userKey + "@" + spaceKey);
    }

    @Override
    public boolean isArchived(String spaceKey) {
        return archived.contains(spaceKey);
    }

    @Override
    public OptionalLong idOf(String spaceKey) {
        Long id = spaces.get(spaceKey);
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }

    @Override
    public long createPrivate(String spaceKey, String name, String creatorKey) {
        write();
        if (spaces.containsKey(spaceKey)) {
            throw new IllegalStateException("There is a space " + spaceKey);
        }
        long id = space(spaceKey);
        grants.note(creatorKey + " made " + spaceKey + " (" + name + ")");
        if (makesHomePages) {
            homePages.put(spaceKey, add(spaceKey, null, new PageText(name + " Home", "", 0)));
        }
        return id;
    }

    @Override
    public OptionalLong homePage(String spaceKey) {
        Long id = homePages.get(spaceKey);
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }

    @Override
    public long createHomePage(String spaceKey, PageText text) {
        write();
        homePages.put(spaceKey, add(spaceKey, null, text));
        return homePages.get(spaceKey);
    }

    @Override
    public long createPage(String spaceKey, long parentId, PageText text) {
        write();
        if (!spaces.containsKey(spaceKey) || !pages.containsKey(parentId)) {
            throw new IllegalStateException("There is no such place");
        }
        return add(spaceKey, parentId, text);
    }

    @Override
    public boolean hasPage(String spaceKey, String title) {
        return pages.values().stream()
                .anyMatch(page ->
                        page.spaceKey().equals(spaceKey) && page.text().title().equals(title));
    }

    @Override
    public void rewrite(long pageId, PageText text) {
        write();
        MadePage page = pages.get(pageId);
        pages.put(pageId, new MadePage(page.spaceKey(), page.parentId(), text));
    }

    @Override
    public Map<Long, String> titles(Set<Long> pageIds) {
        Map<Long, String> titles = new LinkedHashMap<>();
        pages.forEach((id, page) -> {
            if (pageIds.contains(id)) {
                titles.put(id, page.text().title());
            }
        });
        return titles;
    }

    @Override
    public String pathOf(long pageId) {
        return "/pages/" + pageId;
    }

    /** What puts spaces, pages and rights back as they are now. */
    Runnable undo() {
        Map<String, Long> spacesBefore = new LinkedHashMap<>(spaces);
        Map<Long, MadePage> pagesBefore = new LinkedHashMap<>(pages);
        Map<String, Long> homePagesBefore = new LinkedHashMap<>(homePages);
        Runnable grantsBefore = grants.undo();
        return () -> {
            spaces.keySet().retainAll(spacesBefore.keySet());
            pages.clear();
            pages.putAll(pagesBefore);
            homePages.keySet().retainAll(homePagesBefore.keySet());
            grantsBefore.run();
        };
    }

    private long add(String spaceKey, Long parentId, PageText text) {
        if (hasPage(spaceKey, text.title())) {
            throw new IllegalStateException("There is a page " + text.title());
        }
        pages.put(++lastId, new MadePage(spaceKey, parentId, text));
        return lastId;
    }

    private void write() {
        if (writesLeft-- <= 0) {
            throw new IllegalStateException("The host fails");
        }
    }
}
