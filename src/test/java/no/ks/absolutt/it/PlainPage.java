// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import java.io.StringWriter;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.ks.absolutt.sandbox.runtime.velocity.Escaping;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/**
 * What a page cannot do without: the statements that it ran, by plain JDBC on one connection, with every column of every row
 * read; and the templates that it rendered, by plain Velocity with the host's escaping, with the values that they had.
 */
final class PlainPage {

    /** A template with the values that it was rendered with. */
    record Filled(String template, Map<String, Object> values) {}

    private static final String OWN_TABLES = "AO_";

    private final List<RecordingDriver.Run> own;
    private final List<RecordingDriver.Run> host;
    private final List<Filled> templates;
    private final VelocityEngine velocity = new VelocityEngine();

    PlainPage(List<RecordingDriver.Run> statements, List<Filled> templates) {
        this.own = statements.stream().filter(PlainPage::isOwn).toList();
        this.host = statements.stream().filter(run -> !isOwn(run)).toList();
        this.templates = List.copyOf(templates);
        velocity.setProperty("resource.loader", "templates");
        velocity.setProperty("templates.resource.loader.class", ClasspathResourceLoader.class.getName());
        velocity.setProperty("templates.resource.loader.cache", "true");
        velocity.setProperty("eventhandler.referenceinsertion.class", Escaping.class.getName());
        velocity.setProperty("input.encoding", "UTF-8");
        velocity.setProperty("velocimacro.library", "");
        velocity.setProperty("runtime.log.logsystem", new NullLogChute());
        velocity.init();
    }

    private static boolean isOwn(RecordingDriver.Run run) {
        return run.sql().contains(OWN_TABLES);
    }

    /** How many statements there are on the plugin's own tables. */
    int statements() {
        return own.size();
    }

    /** How many there are on the tables of the host, which stands in for one that keeps most of it in its caches. */
    int statementsOfHost() {
        return host.size();
    }

    /** How many rows the statements on the plugin's own tables read. */
    int read(DataSource pool) {
        return read(own, pool);
    }

    /** How many rows the statements on the host's tables read. */
    int readOfHost(DataSource pool) {
        return read(host, pool);
    }

    private static int read(List<RecordingDriver.Run> statements, DataSource pool) {
        try (Connection connection = pool.getConnection()) {
            int rows = 0;
            for (RecordingDriver.Run statement : statements) {
                rows += read(connection, statement);
            }
            return rows;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static int read(Connection connection, RecordingDriver.Run run) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(run.sql())) {
            for (Map.Entry<Integer, Object> value : run.values().entrySet()) {
                statement.setObject(value.getKey(), value.getValue());
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                List<Object> values = new ArrayList<>();
                int count = 0;
                for (; rows.next(); count++) {
                    for (int column = 1; column <= columns; column++) {
                        Object value = rows.getObject(column);
                        values.add(value instanceof Clob ? rows.getString(column) : value);
                    }
                }
                return count;
            }
        }
    }

    /** The templates as HTML, in the order in which the page rendered them. */
    List<String> written() {
        return templates.stream().map(this::written).toList();
    }

    private String written(Filled filled) {
        StringWriter html = new StringWriter();
        velocity.getTemplate(filled.template()).merge(new VelocityContext(new LinkedHashMap<>(filled.values())), html);
        return html.toString();
    }
}
