// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import java.util.Optional;
import java.util.Set;
import no.ks.absolutt.platform.OptionalServices;
import no.ks.absolutt.platform.compat.HostCheck;
import no.ks.absolutt.platform.compat.HostPart;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds services in the OSGi registry at the moment they are needed. A service that lacks something which the plugin calls
 * counts as missing, as the Compatibility screen says. Thread-safe.
 */
final class BundleServices implements OptionalServices {

    private static final Logger LOG = LoggerFactory.getLogger(BundleServices.class);

    /** What the bundle sees of the host does not change while it runs. */
    private final Set<HostPart> unlike =
            HostCheck.ofThisPlugin().unlike(getClass().getClassLoader());

    @Override
    public <T> Optional<T> find(Class<T> port, String adapter, HostPart part) {
        if (unlike.contains(part)) {
            return Optional.empty();
        }
        BundleContext bundle = FrameworkUtil.getBundle(getClass()).getBundleContext();
        ServiceReference<?> reference =
                bundle.getServiceReference(part.service().orElseThrow());
        return reference == null
                ? Optional.empty()
                : Optional.ofNullable(bundle.getService(reference)).flatMap(found -> adapt(port, adapter, found));
    }

    /** Whether the host has a service of that type just now. */
    static boolean isRegistered(String service) {
        return FrameworkUtil.getBundle(BundleServices.class).getBundleContext().getServiceReference(service) != null;
    }

    /** The plugin's version as its manifest gives it. */
    static String pluginVersion() {
        return FrameworkUtil.getBundle(BundleServices.class).getVersion().toString();
    }

    private static <T> Optional<T> adapt(Class<T> port, String adapter, Object service) {
        try {
            return Optional.of(port.cast(
                    Class.forName(adapter).getConstructor(Object.class).newInstance(service)));
        } catch (ReflectiveOperationException | LinkageError | ClassCastException unlike) {
            LOG.warn("{} is there, but not as {} expects it; the feature is off", service.getClass(), adapter, unlike);
            return Optional.empty();
        }
    }
}
