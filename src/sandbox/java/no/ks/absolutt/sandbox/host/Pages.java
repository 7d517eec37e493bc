// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pages with their versions. Titles are unique in a space, upper and lower case alike. Safe for use by many threads. */
public final class Pages {

    private static final String SELECT = "SELECT p.id, s.space_key, p.parent_id, p.title, p.body, p.version, p.pos, "
            + "p.creator_key, p.created_at, p.modifier_key, p.modified_at "
            + "FROM sbx_page p JOIN sbx_space s ON s.id = p.space_id WHERE p.trashed = FALSE AND ";

    private final Database database;
    private final Sql sql;
    private final Clock clock;

    /** Works on tables that exist. */
    public Pages(Database database, Clock clock) {
        this.database = database;
        this.sql = new Sql(database);
        this.clock = clock;
    }

    /** The page with the id; empty when there is none or it is in the trash. */
    public Optional<PageRow> byId(long id) {
        return sql.first(Pages::page, SELECT + "p.id = ?", id);
    }

    /** The page with the title in the space; empty when there is none. */
    public Optional<PageRow> byTitle(String spaceKey, String title) {
        return sql.first(
                Pages::page, SELECT + "s.lower_key = ? AND p.title_slot = ?", Spaces.lower(spaceKey), slot(title));
    }

    /** All pages of the space, by id. */
    public List<PageRow> inSpace(String spaceKey) {
        return sql.list(Pages::page, SELECT + "s.lower_key = ? ORDER BY p.id", Spaces.lower(spaceKey));
    }

    /** All pages of the space in one look-up: the children of each page, in their order, and with the key 0 those on top. */
    public Map<Long, List<PageRow>> byParent(String spaceKey) {
        return ordered(inSpace(spaceKey)).stream()
                .collect(Collectors.groupingBy(page -> page.parentId() == null ? 0L : page.parentId()));
    }

    /** The pages at the top of the space, in their order. */
    public List<PageRow> roots(String spaceKey) {
        return ordered(
                sql.list(Pages::page, SELECT + "s.lower_key = ? AND p.parent_id IS NULL", Spaces.lower(spaceKey)));
    }

    /** The page's children, in their order. */
    public List<PageRow> children(long pageId) {
        return ordered(sql.list(Pages::page, SELECT + "p.parent_id = ?", pageId));
    }

    /** The page's ancestors, from the top of the space; empty for a page at the top. */
    public List<PageRow> ancestors(long pageId) {
        LinkedList<PageRow> found = new LinkedList<>();
        Optional<PageRow> page = byId(pageId);
        while (page.isPresent() && page.get().parentId() != null) {
            page = byId(page.get().parentId());
            page.ifPresent(found::addFirst);
        }
        return new ArrayList<>(found);
    }

    /**
     * Makes a page, version 1.
     *
     * @throws NameTaken when the space has a page with that title
     */
    public PageRow create(NewPage page) {
        return database.inTransaction(() -> {
            refuseTaken(page.spaceKey(), page.title(), null);
            long spaceId = spaceId(page.spaceKey());
            Instant now = now();
            long id = sql.insert(
                    "INSERT INTO sbx_page (space_id, parent_id, title, title_slot, body, version, trashed, creator_key, "
                            + "created_at, modifier_key, modified_at) VALUES (?, ?, ?, ?, ?, 1, FALSE, ?, ?, ?, ?)",
                    spaceId,
                    page.parentId(),
                    page.title(),
                    slot(page.title()),
                    page.body(),
                    page.creatorKey(),
                    now,
                    page.creatorKey(),
                    now);
            return keepVersion(id);
        });
    }

    /**
     * Saves a new version.
     *
     * @throws StaleVersion when the page is no longer at the version that the change was made from
     * @throws NameTaken when another page of the space has that title
     */
    public PageRow save(long id, PageChange change) {
        return database.inTransaction(() -> {
            PageRow old = required(id);
            refuseTaken(old.spaceKey(), change.title(), id);
            int changed = sql.change(
                    "UPDATE sbx_page SET title = ?, title_slot = ?, body = ?, version = version + 1, modifier_key = ?, "
                            + "modified_at = ? WHERE id = ? AND version = ?",
                    change.title(),
                    slot(change.title()),
                    change.body(),
                    change.modifierKey(),
                    now(),
                    id,
                    change.basedOn());
            if (changed == 0) {
                throw new StaleVersion(id, required(id).version());
            }
            return keepVersion(id);
        });
    }

    /** Moves the page below another page of its space, or to the top with null; makes no version. */
    public PageRow move(long id, Long parentId) {
        sql.change("UPDATE sbx_page SET parent_id = ? WHERE id = ?", parentId, id);
        return required(id);
    }

    /** Sets the page's place among its siblings, null to take it away; makes no version. */
    public PageRow setPosition(long id, Integer position) {
        sql.change("UPDATE sbx_page SET pos = ? WHERE id = ?", position, id);
        return required(id);
    }

    /** Puts the page in the trash, where nobody sees it; its children move up to its parent and its title is free. */
    public void trash(long id) {
        database.runInTransaction(() -> {
            PageRow page = required(id);
            sql.change("UPDATE sbx_page SET parent_id = ? WHERE parent_id = ?", page.parentId(), id);
            sql.change(
                    "UPDATE sbx_page SET trashed = TRUE, title_slot = ? WHERE id = ?",
                    slot(page.title()) + "\n" + id,
                    id);
        });
    }

    /** All versions of the page, newest first, the current one included. */
    public List<PageVersion> history(long id) {
        return sql.list(Pages::version, "SELECT * FROM sbx_page_version WHERE page_id = ? ORDER BY version DESC", id);
    }

    /** One version of the page; empty when there is none with that number. */
    public Optional<PageVersion> version(long id, int number) {
        return sql.first(
                Pages::version, "SELECT * FROM sbx_page_version WHERE page_id = ? AND version = ?", id, number);
    }

    /** Deletes all pages of a space, those in the trash included. */
    void deleteAll(long spaceId) {
        sql.change(
                "DELETE FROM sbx_page_version WHERE page_id IN (SELECT id FROM sbx_page WHERE space_id = ?)", spaceId);
        sql.change("UPDATE sbx_page SET parent_id = NULL WHERE space_id = ?", spaceId);
        sql.change("DELETE FROM sbx_page WHERE space_id = ?", spaceId);
    }

    private PageRow keepVersion(long id) {
        sql.change(
                "INSERT INTO sbx_page_version (page_id, version, title, body, modifier_key, modified_at) "
                        + "SELECT id, version, title, body, modifier_key, modified_at FROM sbx_page WHERE id = ?",
                id);
        return required(id);
    }

    private PageRow required(long id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("No page " + id));
    }

    private long spaceId(String spaceKey) {
        return sql.first(row -> row.getLong(1), "SELECT id FROM sbx_space WHERE lower_key = ?", Spaces.lower(spaceKey))
                .orElseThrow(() -> new IllegalArgumentException("No space " + spaceKey));
    }

    private void refuseTaken(String spaceKey, String title, Long besides) {
        boolean taken = byTitle(spaceKey, title)
                .filter(page -> !Long.valueOf(page.id()).equals(besides))
                .isPresent();
        if (taken) {
            throw new NameTaken("Page title " + title);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String slot(String title) {
        return title.trim().toLowerCase(Locale.ROOT);
    }

    private static List<PageRow> ordered(List<PageRow> pages) {
        pages.sort(SiblingOrder.comparator());
        return pages;
    }

    private static PageRow page(ResultSet row) throws SQLException {
        Long position = Sql.longOrNull(row, "pos");
        return new PageRow(
                row.getLong("id"),
                row.getString("space_key"),
                Sql.longOrNull(row, "parent_id"),
                row.getString("title"),
                row.getString("body"),
                row.getInt("version"),
                position == null ? null : position.intValue(),
                row.getString("creator_key"),
                Sql.instant(row, "created_at"),
                row.getString("modifier_key"),
                Sql.instant(row, "modified_at"));
    }

    private static PageVersion version(ResultSet row) throws SQLException {
        return new PageVersion(
                row.getLong("page_id"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("body"),
                row.getString("modifier_key"),
                Sql.instant(row, "modified_at"));
    }
}
