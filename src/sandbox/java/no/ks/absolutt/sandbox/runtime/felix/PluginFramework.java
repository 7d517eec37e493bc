// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.felix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.BundleWiring;

/**
 * An OSGi framework that holds the plugin's bundle and shows it the host's packages, as Confluence does. What the bundle
 * does not import it cannot see, although it lies on this process's class path.
 */
public final class PluginFramework implements AutoCloseable {

    private static final long STOP_MILLIS = 5_000;

    private final Framework framework;
    private final Bundle bundle;
    private final Path storage;

    private PluginFramework(Framework framework, Bundle bundle, Path storage) {
        this.framework = framework;
        this.bundle = bundle;
        this.storage = storage;
    }

    /**
     * Starts the framework and installs the jar, without starting it.
     *
     * @param withheld packages that the host does not export
     * @throws IllegalStateException if the jar is no bundle
     */
    public static PluginFramework install(Path jar, Predicate<String> withheld) {
        try {
            Path storage = Files.createTempDirectory("sandbox-bundles");
            Framework framework = ServiceLoader.load(FrameworkFactory.class)
                    .findFirst()
                    .orElseThrow()
                    .newFramework(Map.of(
                            Constants.FRAMEWORK_STORAGE, storage.toString(),
                            Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                            Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                                    String.join(",", HostPackages.without(withheld))));
            framework.start();
            try (InputStream content = Files.newInputStream(jar)) {
                Bundle bundle =
                        framework.getBundleContext().installBundle(jar.toUri().toString(), content);
                return new PluginFramework(framework, bundle, storage);
            }
        } catch (BundleException e) {
            throw new IllegalStateException("The plugin could not be installed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts the bundle.
     *
     * @throws IllegalStateException naming the missing packages, if the bundle cannot be resolved
     */
    public void startPlugin() {
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new IllegalStateException("The plugin could not be started: " + e.getMessage(), e);
        }
    }

    /** The plugin's bundle. */
    public Bundle plugin() {
        return bundle;
    }

    /** Loads the plugin's classes, and the host's where the bundle imports them. Only after the start. */
    public ClassLoader pluginClassLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** The plugin's own view of the services. Only after the start. */
    public BundleContext pluginContext() {
        return bundle.getBundleContext();
    }

    /** Gives the plugin a service of the host. */
    public <T> void register(Class<T> type, T service) {
        framework.getBundleContext().registerService(type, service, null);
    }

    /** The services of the type that the plugin exports. */
    public <T> List<T> servicesOfPlugin(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (ServiceReference<?> each : orNone(bundle.getRegisteredServices())) {
            if (List.of((String[]) each.getProperty(Constants.OBJECTCLASS)).contains(type.getName())) {
                found.add(type.cast(bundle.getBundleContext().getService(each)));
            }
        }
        return found;
    }

    private void deleteStorage() throws IOException {
        try (Stream<Path> files = Files.walk(storage)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static ServiceReference<?>[] orNone(ServiceReference<?>[] found) {
        return found == null ? new ServiceReference<?>[0] : found;
    }

    /** Stops the bundle and the framework, and waits for it up to five seconds. */
    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
            deleteStorage();
        } catch (BundleException | IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
