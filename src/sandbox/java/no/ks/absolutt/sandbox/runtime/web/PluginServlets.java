// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.web;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import no.ks.absolutt.sandbox.runtime.descriptor.ServletModule;
import no.ks.absolutt.sandbox.runtime.spring.PluginBeans;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** Puts the plugin's servlets under {@code /plugins/servlet}. */
public final class PluginServlets {

    private static final String FOLDER = "/plugins/servlet";

    private PluginServlets() {}

    /** Makes the servlets with their beans and adds them. */
    public static void add(ServletContextHandler site, List<ServletModule> modules, PluginBeans beans) {
        for (ServletModule module : modules) {
            HttpServlet servlet = (HttpServlet) beans.create(module.className());
            Access.demand(servlet.getClass());
            ServletHolder holder = new ServletHolder(module.key(), servlet);
            holder.setInitParameters(module.parameters());
            module.patterns().forEach(pattern -> site.addServlet(holder, FOLDER + pattern));
        }
    }
}
