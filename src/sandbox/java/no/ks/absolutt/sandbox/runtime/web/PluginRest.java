// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.web;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.ks.absolutt.sandbox.runtime.descriptor.RestModule;
import no.ks.absolutt.sandbox.runtime.spring.PluginBeans;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.osgi.framework.Bundle;

/**
 * Puts the plugin's REST resources under {@code /rest/{path}/{version}}. No JSON provider is there: the plugin reads and
 * writes JSON itself.
 */
public final class PluginRest {

    /** Jersey warns of every resource that it is no provider; kept here, since loggers are held weakly. */
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    private final Bundle bundle;
    private final ClassLoader classes;
    private final PluginBeans beans;

    /** Finds the classes in the bundle and their objects among the beans. */
    public PluginRest(Bundle bundle, ClassLoader classes, PluginBeans beans) {
        this.bundle = bundle;
        this.classes = classes;
        this.beans = beans;
        JERSEY.setLevel(Level.SEVERE);
    }

    /** Adds all modules. */
    public void add(ServletContextHandler site, List<RestModule> modules) {
        for (RestModule module : modules) {
            ResourceConfig config = new ResourceConfig();
            config.setClassLoader(classes);
            config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
            config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
            types(module).forEach(type -> config.register(beans.beanOrNew(type)));
            ServletHolder holder = new ServletHolder("rest " + module.key(), new ServletContainer(config));
            holder.setInitOrder(1);
            site.addServlet(holder, "/rest/" + module.path() + "/" + module.version() + "/*");
        }
    }

    private Set<Class<?>> types(RestModule module) {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (String name : module.packages()) {
            Enumeration<URL> files = bundle.findEntries(name.replace('.', '/'), "*.class", true);
            if (files == null) {
                throw new IllegalStateException("rest " + module.key() + ": the jar has no package " + name);
            }
            Collections.list(files).forEach(file -> addType(file, found));
        }
        return found;
    }

    private void addType(URL file, Set<Class<?>> found) {
        String path = file.getPath();
        String name = path.substring(1, path.length() - ".class".length()).replace('/', '.');
        if (name.endsWith("package-info")) {
            return;
        }
        try {
            Class<?> type = classes.loadClass(name);
            if (type.isAnnotationPresent(Path.class)) {
                Access.demand(type);
                found.add(type);
            } else if (type.isAnnotationPresent(Provider.class)) {
                found.add(type);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
