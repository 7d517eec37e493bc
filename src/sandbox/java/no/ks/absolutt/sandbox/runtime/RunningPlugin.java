// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.java.ao.RawEntity;
import no.ks.absolutt.sandbox.runtime.descriptor.DescriptorCheck;
import no.ks.absolutt.sandbox.runtime.descriptor.DescriptorReader;
import no.ks.absolutt.sandbox.runtime.descriptor.PluginDescriptor;
import no.ks.absolutt.sandbox.runtime.descriptor.Tables;
import no.ks.absolutt.sandbox.runtime.felix.PluginFramework;
import no.ks.absolutt.sandbox.runtime.macros.BundleMacros;
import no.ks.absolutt.sandbox.runtime.macros.BundlePages;
import no.ks.absolutt.sandbox.runtime.resources.DownloadServlet;
import no.ks.absolutt.sandbox.runtime.resources.PageResources;
import no.ks.absolutt.sandbox.runtime.services.HostServices;
import no.ks.absolutt.sandbox.runtime.spring.PluginBeans;
import no.ks.absolutt.sandbox.runtime.tables.PluginTables;
import no.ks.absolutt.sandbox.runtime.velocity.VelocityTemplates;
import no.ks.absolutt.sandbox.runtime.web.PluginRest;
import no.ks.absolutt.sandbox.runtime.web.PluginServlets;
import no.ks.absolutt.sandbox.runtime.words.PluginWords;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/**
 * The plugin, started as Confluence starts one: bundle, services, tables, beans, modules. What is wrong with it stops the
 * start with a message that names it.
 */
public final class RunningPlugin implements AutoCloseable {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private final PluginFramework framework;
    private final PluginDescriptor descriptor;
    private final PluginBeans beans;
    private final PageResources resources;
    private final VelocityTemplates templates;
    private final BundleMacros macros;
    private final BundlePages pages;
    private PluginTables tables;

    private RunningPlugin(Host host, PluginFramework framework) {
        this.framework = framework;
        HostServices services = new HostServices(host.world());
        services.register(new Registry(framework, host), host::address, host.readOnly());
        framework.startPlugin();
        String contextPath = host.address().getPath();
        ClassLoader classes = framework.pluginClassLoader();
        this.descriptor = readDescriptor();
        this.resources = new PageResources(descriptor, contextPath);
        framework.register(PageBuilderService.class, resources);
        this.templates = new VelocityTemplates(classes);
        framework.register(TemplateRenderer.class, templates);
        descriptor.tables().ifPresent(module -> openTables(host, module));
        this.beans = PluginBeans.start(framework, host.replacedBeans());
        this.macros = new BundleMacros(descriptor, beans, host.world(), services.facts());
        PluginWords words = new PluginWords(classes, descriptor.languageBundles());
        this.pages = new BundlePages(descriptor, beans, macros, resources, words, contextPath);
    }

    /**
     * Starts the plugin.
     *
     * @throws RuntimeException naming what is wrong with it
     */
    public static RunningPlugin start(Host host) {
        PluginFramework framework = PluginFramework.install(host.jar(), host::lacks);
        try {
            return new RunningPlugin(host, framework);
        } catch (RuntimeException | Error e) {
            framework.close();
            throw e;
        }
    }

    /** The plugin's macros, for pages. */
    public BundleMacros macros() {
        return macros;
    }

    /** What the plugin adds to screens. */
    public BundlePages pages() {
        return pages;
    }

    /** What the current request requires. */
    public PageResources resources() {
        return resources;
    }

    /** Adds the plugin's REST resources, servlets and files to the site. */
    public void addTo(ServletContextHandler site) {
        new PluginRest(framework.plugin(), framework.pluginClassLoader(), beans).add(site, descriptor.rest());
        PluginServlets.add(site, descriptor.servlets(), beans);
        site.addServlet(
                new ServletHolder(new DownloadServlet(descriptor, framework.plugin()::getEntry)),
                "/download/resources/*");
    }

    /** Tells the plugin that the host has started. Only what it exports as a service is told, as in the product. */
    public void announceStart() {
        framework.servicesOfPlugin(LifecycleAware.class).forEach(each -> beans.inPlugin(each::onStart));
    }

    /** Tells the listener of every SQL statement on the plugin's tables from now on. */
    public void onStatement(Consumer<String> listener) {
        tables.onStatement(listener);
    }

    /** Tells the listener of every template that is rendered from now on, with its values. */
    public void onTemplate(BiConsumer<String, Map<String, Object>> listener) {
        templates.onRendered(listener);
    }

    @Override
    public void close() {
        beans.close();
        framework.close();
    }

    private PluginDescriptor readDescriptor() {
        URL file = framework.plugin().getEntry(DESCRIPTOR);
        if (file == null) {
            throw new IllegalStateException("The jar has no " + DESCRIPTOR);
        }
        try (InputStream content = file.openStream()) {
            PluginDescriptor read = DescriptorReader.read(content);
            new DescriptorCheck(
                            framework.pluginClassLoader(),
                            location -> framework.plugin().getEntry(location) != null)
                    .check(read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void openTables(Host host, Tables module) {
        tables = PluginTables.open(host.world().database(), module.namespace());
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        module.entities().forEach(name -> entities.add(entity(name)));
        List<ActiveObjectsUpgradeTask> tasks =
                module.upgradeTasks().stream().map(this::upgradeTask).toList();
        tables.migrate(entities, tasks);
        framework.register(ActiveObjects.class, tables.activeObjects());
    }

    @SuppressWarnings("unchecked")
    private Class<? extends RawEntity<?>> entity(String name) {
        return (Class<? extends RawEntity<?>>) type(name).asSubclass(RawEntity.class);
    }

    private ActiveObjectsUpgradeTask upgradeTask(String name) {
        try {
            return (ActiveObjectsUpgradeTask) type(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The upgrade task " + name + " cannot be made", e);
        }
    }

    private Class<?> type(String name) {
        try {
            return framework.pluginClassLoader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves out the services that are withheld. */
    private record Registry(PluginFramework framework, Host host) implements HostServices.Registry {
        @Override
        public <T> void add(Class<T> type, T service) {
            if (!host.lacks(type.getName())) {
                framework.register(type, service);
            }
        }
    }
}
