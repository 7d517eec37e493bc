// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.velocity;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Gives Velocity the templates of one class loader: the bundle's. */
final class BundleTemplates extends ResourceLoader {

    private final ClassLoader plugin;

    BundleTemplates(ClassLoader plugin) {
        this.plugin = plugin;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // Nothing to set.
    }

    @Override
    public InputStream getResourceStream(String source) {
        InputStream content = plugin.getResourceAsStream(source.startsWith("/") ? source.substring(1) : source);
        if (content == null) {
            throw new ResourceNotFoundException("No template " + source + " in the plugin");
        }
        return content;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
