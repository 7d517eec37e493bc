// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Files on pages, without versions: names are unique on a page. Safe for use by many threads. */
public final class Attachments {

    private static final String SELECT =
            "SELECT id, page_id, file_name, media_type, OCTET_LENGTH(content) AS size_bytes, "
                    + "creator_key, created_at FROM sbx_attachment ";

    private final Sql sql;
    private final Clock clock;

    /** Works on tables that exist. */
    public Attachments(Database database, Clock clock) {
        this.sql = new Sql(database);
        this.clock = clock;
    }

    /** The file itself. */
    public record NewFile(String name, String mediaType, byte[] content) {}

    /** The page's files, oldest first. */
    public List<AttachmentRow> of(long pageId) {
        return sql.list(Attachments::attachment, SELECT + "WHERE page_id = ? ORDER BY id", pageId);
    }

    /**
     * Adds a file.
     *
     * @throws NameTaken when the page has a file with that name
     */
    public AttachmentRow add(long pageId, NewFile file, String creatorKey) {
        long id = sql.insert(
                "INSERT INTO sbx_attachment (page_id, file_name, media_type, content, creator_key, created_at) "
                        + "VALUES (?, ?, ?, ?, ?, ?)",
                pageId,
                file.name(),
                file.mediaType(),
                file.content(),
                creatorKey,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return sql.first(Attachments::attachment, SELECT + "WHERE id = ?", id).orElseThrow();
    }

    /** Deletes the file; nothing happens when it is gone. */
    public void delete(long id) {
        sql.change("DELETE FROM sbx_attachment WHERE id = ?", id);
    }

    private static AttachmentRow attachment(ResultSet row) throws SQLException {
        return new AttachmentRow(
                row.getLong("id"),
                row.getLong("page_id"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("creator_key"),
                Sql.instant(row, "created_at"));
    }
}
