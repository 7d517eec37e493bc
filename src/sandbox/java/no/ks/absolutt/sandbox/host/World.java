// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.time.Clock;
import javax.sql.DataSource;

/** All of the host's world on one database. */
public record World(
        Database database,
        Users users,
        Pages pages,
        Comments comments,
        Attachments attachments,
        Permissions permissions,
        Spaces spaces,
        AuditEntries audit,
        Clock clock) {

    /** Makes the tables where they are missing and opens the world; the clock gives the time of every change. */
    public static World open(DataSource pool, Clock clock) {
        Database database = new Transactions(pool);
        Schema.create(database);
        Pages pages = new Pages(database, clock);
        Permissions permissions = new Permissions(database);
        Spaces spaces = new Spaces(database, pages, permissions, clock);
        return new World(
                database,
                new Users(database),
                pages,
                new Comments(database, clock),
                new Attachments(database, clock),
                permissions,
                spaces,
                new AuditEntries(clock),
                clock);
    }
}
