// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.web;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The HTTP server, bound to localhost only. The port is taken at once, so that the address is known before the start. */
public final class HttpPort implements AutoCloseable {

    /** Below this path the site stands, as on most Confluence sites. */
    public static final String CONTEXT_PATH = "/confluence";

    private static final String HOST = "localhost";

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final ServletContextHandler site = new ServletContextHandler(CONTEXT_PATH, ServletContextHandler.SESSIONS);

    /**
     * Takes a port; 0 takes any free one.
     *
     * @throws IllegalStateException if somebody else has it
     */
    public HttpPort(int port) {
        connector.setHost(HOST);
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(site);
        site.addFilter(new FilterHolder(new ReadToTheEnd()), "/*", EnumSet.of(DispatcherType.REQUEST));
        try {
            connector.open();
        } catch (IOException e) {
            throw new IllegalStateException("Port " + port + " is taken; choose another with -Dsandbox.port", e);
        }
    }

    /** The site's address, without a slash at the end. */
    public URI address() {
        return URI.create("http://" + HOST + ":" + connector.getLocalPort() + CONTEXT_PATH);
    }

    /** Where servlets and filters are put before the start. */
    public ServletContextHandler site() {
        return site;
    }

    /** Answers from now on. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The web server could not be started", e);
        }
    }

    /** Stops answering and gives the port free; may be called more than once. */
    @Override
    public void close() {
        try {
            server.stop();
            connector.close();
        } catch (Exception e) {
            throw new IllegalStateException("The web server could not be stopped", e);
        }
    }
}
