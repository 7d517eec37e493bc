// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Comments on pages, without replies. Safe for use by many threads. */
public final class Comments {

    private final Sql sql;
    private final Clock clock;

    /** Works on tables that exist. */
    public Comments(Database database, Clock clock) {
        this.sql = new Sql(database);
        this.clock = clock;
    }

    /** The page's comments, oldest first. */
    public List<CommentRow> of(long pageId) {
        return sql.list(Comments::comment, "SELECT * FROM sbx_comment WHERE page_id = ? ORDER BY id", pageId);
    }

    /** Adds a comment in storage format. */
    public CommentRow add(long pageId, String body, String creatorKey) {
        long id = sql.insert(
                "INSERT INTO sbx_comment (page_id, body, creator_key, created_at) VALUES (?, ?, ?, ?)",
                pageId,
                body,
                creatorKey,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return sql.first(Comments::comment, "SELECT * FROM sbx_comment WHERE id = ?", id)
                .orElseThrow();
    }

    /** Deletes the comment; nothing happens when it is gone. */
    public void delete(long id) {
        sql.change("DELETE FROM sbx_comment WHERE id = ?", id);
    }

    private static CommentRow comment(ResultSet row) throws SQLException {
        return new CommentRow(
                row.getLong("id"),
                row.getLong("page_id"),
                row.getString("body"),
                row.getString("creator_key"),
                Sql.instant(row, "created_at"));
    }
}
