// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.spring;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.sandbox.runtime.felix.PluginFramework;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/**
 * The plugin's Spring context, with the bundle's class loader. The host puts beans of its own, such as its clock, in the
 * place of the plugin's.
 */
public final class PluginBeans implements AutoCloseable {

    private final ClassLoader classes;
    private final GenericApplicationContext context = new GenericApplicationContext();
    private final ScannedBeans scanned;

    private PluginBeans(PluginFramework framework, Map<String, Object> replaced) {
        this.classes = framework.pluginClassLoader();
        context.setClassLoader(classes);
        context.setDisplayName(framework.plugin().getSymbolicName());
        this.scanned = new ScannedBeans(framework.plugin(), classes, context.getBeanFactory());
        context.addBeanFactoryPostProcessor(factory -> replace((DefaultListableBeanFactory) factory, replaced));
    }

    /**
     * Starts the beans and exports the services. The bundle must be started and the host's services registered.
     *
     * @throws RuntimeException if the XML is not understood, a service or class is missing, or a bean cannot be made
     */
    public static PluginBeans start(PluginFramework framework, Map<String, Object> replaced) {
        PluginBeans beans = new PluginBeans(framework, replaced);
        beans.inPlugin(() -> {
            beans.readXml(framework.plugin());
            beans.context.refresh();
            beans.export(framework);
        });
        return beans;
    }

    /** Makes an object of the plugin's class, with a constructor that takes beans; as the product makes macros. */
    public Object create(String className) {
        Object[] made = new Object[1];
        inPlugin(() -> made[0] = context.getAutowireCapableBeanFactory()
                .createBean(scanned.type(className), AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
        return made[0];
    }

    /** The bean of the class, or a new object where there is none; as the product makes REST resources. */
    public Object beanOrNew(Class<?> type) {
        Collection<?> found = context.getBeansOfType(type).values();
        return found.isEmpty() ? create(type.getName()) : found.iterator().next();
    }

    /** All beans of a type. */
    public <T> Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Runs with the bundle's class loader as the thread's, as the product does. */
    public void inPlugin(Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        inPlugin(context::close);
    }

    private void readXml(Bundle bundle) {
        List<URL> files =
                new ArrayList<>(Collections.list(orEmpty(bundle.findEntries("META-INF/spring", "*.xml", false))));
        if (files.isEmpty()) {
            throw new IllegalStateException("The jar has no META-INF/spring/*.xml");
        }
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setBeanClassLoader(classes);
        reader.setEntityResolver(new ScannerSchemas());
        reader.setNamespaceHandlerResolver(new ScannerNamespace(scanned));
        files.forEach(file -> reader.loadBeanDefinitions(new UrlResource(file)));
    }

    private static <T> Enumeration<T> orEmpty(Enumeration<T> found) {
        return found == null ? Collections.emptyEnumeration() : found;
    }

    private static void replace(DefaultListableBeanFactory factory, Map<String, Object> replaced) {
        replaced.forEach((name, bean) -> {
            if (factory.containsBeanDefinition(name)) {
                factory.removeBeanDefinition(name);
                factory.registerBeanDefinition(name, definition(bean));
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static RootBeanDefinition definition(Object bean) {
        return new RootBeanDefinition((Class<Object>) bean.getClass(), () -> bean);
    }

    private void export(PluginFramework framework) {
        for (String line : scanned.index("exports")) {
            Object bean = beanOrNew(scanned.type(ScannedBeans.typeName(line)));
            List<String> types = line.contains("#")
                    ? List.of(line.substring(line.indexOf('#') + 1).split(","))
                    : Arrays.stream(bean.getClass().getInterfaces())
                            .map(Class::getName)
                            .toList();
            framework.pluginContext().registerService(types.toArray(new String[0]), bean, null);
        }
    }
}
