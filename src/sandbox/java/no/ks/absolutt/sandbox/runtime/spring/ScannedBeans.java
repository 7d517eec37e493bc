// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.spring;

import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationConfigUtils;

/**
 * What Spring Scanner does at run time: reads the index files under {@code META-INF/plugin-components}, makes a bean of
 * each component and imports each service. Imports are mandatory, as in the product.
 */
final class ScannedBeans {

    private static final String FOLDER = "META-INF/plugin-components/";

    private final Bundle bundle;
    private final BundleContext services;
    private final ClassLoader classes;
    private final ConfigurableListableBeanFactory beans;

    ScannedBeans(Bundle bundle, ClassLoader classes, ConfigurableListableBeanFactory beans) {
        this.bundle = bundle;
        this.services = bundle.getBundleContext();
        this.classes = classes;
        this.beans = beans;
    }

    void register(BeanDefinitionRegistry registry) {
        AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
        index("component").forEach(line -> component(registry, line));
        List<String> missing = new ArrayList<>();
        index("imports").forEach(line -> imported(line, missing));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The plugin imports services that the host does not have: " + missing);
        }
    }

    /** Lines of an index file; empty where the file is missing. */
    List<String> index(String file) {
        URL url = bundle.getEntry(FOLDER + file);
        if (url == null) {
            return List.of();
        }
        try (InputStream content = url.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Class<?> type(String name) {
        try {
            return classes.loadClass(name);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw new IllegalStateException("META-INF/plugin-components names " + name + ", which is not there", e);
        }
    }

    static String beanName(String line) {
        int mark = line.indexOf('#');
        String type = mark < 0 ? line : line.substring(0, mark);
        return mark < 0
                ? Introspector.decapitalize(type.substring(type.lastIndexOf('.') + 1))
                : line.substring(mark + 1);
    }

    static String typeName(String line) {
        int mark = line.indexOf('#');
        return mark < 0 ? line : line.substring(0, mark);
    }

    private void component(BeanDefinitionRegistry registry, String line) {
        AnnotatedGenericBeanDefinition definition = new AnnotatedGenericBeanDefinition(type(typeName(line)));
        definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
        registry.registerBeanDefinition(beanName(line), definition);
    }

    private void imported(String line, List<String> missing) {
        Class<?> type = type(typeName(line));
        ServiceReference<?> reference = services.getServiceReference(type);
        if (reference == null) {
            missing.add(line);
        } else {
            beans.registerSingleton(beanName(line), ImportedService.of(type, services.getService(reference)));
        }
    }
}
