// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Space permissions. A member of {@link Users#ADMINISTRATORS} may do everything everywhere, as the product's super-group
 * may; one without a licence nothing; a space administrator has what the rows give, no more. Safe for many threads.
 */
public final class Permissions {

    /** See the space and its pages; without it all other permissions are worth nothing. */
    public static final String VIEWSPACE = "VIEWSPACE";
    /** Make and edit pages. */
    public static final String EDITSPACE = "EDITSPACE";
    /** Administer the space. */
    public static final String SETSPACEPERMISSIONS = "SETSPACEPERMISSIONS";
    /** Delete pages. */
    public static final String REMOVEPAGE = "REMOVEPAGE";
    /** Comment on pages. */
    public static final String COMMENT = "COMMENT";
    /** Attach files to pages. */
    public static final String CREATEATTACHMENT = "CREATEATTACHMENT";
    /** All permission types of a space. */
    public static final List<String> TYPES = List.of(
            VIEWSPACE,
            "REMOVEOWNCONTENT",
            EDITSPACE,
            REMOVEPAGE,
            "EDITBLOG",
            "REMOVEBLOG",
            CREATEATTACHMENT,
            "REMOVEATTACHMENT",
            COMMENT,
            "REMOVECOMMENT",
            "SETPAGEPERMISSIONS",
            "REMOVEMAIL",
            "EXPORTSPACE",
            SETSPACEPERMISSIONS);

    /** What the site gives everybody with a licence in an ordinary space. */
    private static final List<String> SITE_DEFAULT =
            List.of(VIEWSPACE, "REMOVEOWNCONTENT", EDITSPACE, "EDITBLOG", CREATEATTACHMENT, COMMENT, "EXPORTSPACE");

    private final Sql sql;

    /** Works on tables that exist. */
    public Permissions(Database database) {
        this.sql = new Sql(database);
    }

    /** True when the user may; a null user is a visitor who is not logged in. */
    public boolean may(SandboxUser user, String type, SpaceRow space) {
        if (user != null && user.licensed() && user.administrator()) {
            return true;
        }
        List<PermissionRow> rows = of(space.id());
        return granted(rows, user, type) && (type.equals(VIEWSPACE) || granted(rows, user, VIEWSPACE));
    }

    /** All permissions of the space, in the order they were given. */
    public List<PermissionRow> of(long spaceId) {
        return sql.list(Permissions::row, "SELECT * FROM sbx_permission WHERE space_id = ? ORDER BY id", spaceId);
    }

    /** Gives a user the permission; once given, nothing happens. */
    public void grantToUser(long spaceId, String type, String userKey) {
        grant(new PermissionRow(0, spaceId, known(type), userKey, null));
    }

    /** Gives a group the permission; once given, nothing happens. */
    public void grantToGroup(long spaceId, String type, String group) {
        grant(new PermissionRow(0, spaceId, known(type), null, group));
    }

    /** Gives visitors who are not logged in the permission; once given, nothing happens. */
    public void grantToAnonymous(long spaceId, String type) {
        grant(new PermissionRow(0, spaceId, known(type), null, null));
    }

    /** Takes one permission away; nothing happens when it is gone. */
    public void remove(long permissionId) {
        sql.change("DELETE FROM sbx_permission WHERE id = ?", permissionId);
    }

    /** Takes all permissions of the space away. */
    public void removeAll(long spaceId) {
        sql.change("DELETE FROM sbx_permission WHERE space_id = ?", spaceId);
    }

    void grantAtCreation(long spaceId, String creatorKey, SpaceVisibility visibility) {
        TYPES.forEach(type -> grantToUser(spaceId, type, creatorKey));
        if (visibility == SpaceVisibility.ORDINARY) {
            SITE_DEFAULT.forEach(type -> grantToGroup(spaceId, type, Users.LICENSED));
        }
    }

    private void grant(PermissionRow wanted) {
        boolean given = of(wanted.spaceId()).stream()
                .anyMatch(row ->
                        new PermissionRow(0, row.spaceId(), row.type(), row.userKey(), row.group()).equals(wanted));
        if (!given) {
            sql.insert(
                    "INSERT INTO sbx_permission (space_id, permission, user_key, group_name) VALUES (?, ?, ?, ?)",
                    wanted.spaceId(),
                    wanted.type(),
                    wanted.userKey(),
                    wanted.group());
        }
    }

    private static boolean granted(List<PermissionRow> rows, SandboxUser user, String type) {
        return rows.stream().anyMatch(row -> row.type().equals(type) && concerns(row, user));
    }

    private static boolean concerns(PermissionRow row, SandboxUser user) {
        if (user == null) {
            return row.anonymous();
        }
        if (!user.licensed()) {
            return false;
        }
        boolean inGroup = row.group() != null && user.groups().contains(row.group());
        return row.anonymous() || user.key().equals(row.userKey()) || inGroup;
    }

    private static String known(String type) {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("No space permission " + type);
        }
        return type;
    }

    private static PermissionRow row(ResultSet row) throws SQLException {
        return new PermissionRow(
                row.getLong("id"),
                row.getLong("space_id"),
                row.getString("permission"),
                row.getString("user_key"),
                row.getString("group_name"));
    }
}
