// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Spaces. Keys are unique, upper and lower case alike. Safe for use by many threads. */
public final class Spaces {

    private static final String SELECT = "SELECT * FROM sbx_space ";
    private static final String HOME_PAGE = "<p>Velkommen til det nye området. Dette er forsiden.</p>";

    private final Database database;
    private final Sql sql;
    private final Pages pages;
    private final Permissions permissions;
    private final Clock clock;

    /** Works on tables that exist. */
    public Spaces(Database database, Pages pages, Permissions permissions, Clock clock) {
        this.database = database;
        this.sql = new Sql(database);
        this.pages = pages;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The space with the key, upper and lower case alike; empty when there is none. */
    public Optional<SpaceRow> byKey(String key) {
        return key == null ? Optional.empty() : sql.first(Spaces::space, SELECT + "WHERE lower_key = ?", lower(key));
    }

    /** The space with the id; empty when there is none. */
    public Optional<SpaceRow> byId(long id) {
        return sql.first(Spaces::space, SELECT + "WHERE id = ?", id);
    }

    /** All spaces, archived ones too, by key. */
    public List<SpaceRow> all() {
        return sql.list(Spaces::space, SELECT + "ORDER BY lower_key");
    }

    /** The spaces that the user may see, by key; null is a visitor who is not logged in. */
    public List<SpaceRow> visibleTo(SandboxUser user) {
        List<SpaceRow> spaces = all();
        spaces.removeIf(space -> !permissions.may(user, Permissions.VIEWSPACE, space));
        return spaces;
    }

    /** True when the user may make spaces: all with a licence may. */
    public boolean mayCreate(SandboxUser user) {
        return user != null && user.licensed();
    }

    /**
     * Makes a space with its permissions and, as the product does, a home page of its own.
     *
     * @throws NameTaken when the key is in use
     */
    public SpaceRow create(String key, String name, String creatorKey, SpaceVisibility visibility) {
        return database.inTransaction(() -> {
            if (byKey(key).isPresent()) {
                throw new NameTaken("Space key " + key);
            }
            long id = sql.insert(
                    "INSERT INTO sbx_space (space_key, lower_key, name, creator_key, status, created_at) "
                            + "VALUES (?, ?, ?, ?, ?, ?)",
                    key,
                    lower(key),
                    name,
                    creatorKey,
                    SpaceStatus.CURRENT,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            permissions.grantAtCreation(id, creatorKey, visibility);
            PageRow home = pages.create(new NewPage(key, null, name, HOME_PAGE, creatorKey));
            return saveHomePage(id, home.id());
        });
    }

    /** Makes the page the space's home page. */
    public SpaceRow saveHomePage(long id, Long pageId) {
        sql.change("UPDATE sbx_space SET home_page_id = ? WHERE id = ?", pageId, id);
        return required(id);
    }

    /** Archives the space, or takes it into use again. */
    public SpaceRow setStatus(long id, SpaceStatus status) {
        sql.change("UPDATE sbx_space SET status = ? WHERE id = ?", status, id);
        return required(id);
    }

    /** Deletes the space with its pages, what stands on them, and permissions; its key is free, its id is never used again. */
    public void delete(long id) {
        database.runInTransaction(() -> {
            permissions.removeAll(id);
            pages.deleteAll(id);
            sql.change("DELETE FROM sbx_space WHERE id = ?", id);
        });
    }

    static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    private SpaceRow required(long id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("No space " + id));
    }

    private static SpaceRow space(ResultSet row) throws SQLException {
        return new SpaceRow(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("name"),
                row.getString("creator_key"),
                Sql.longOrNull(row, "home_page_id"),
                SpaceStatus.valueOf(row.getString("status")),
                Sql.instant(row, "created_at"));
    }
}
