// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import com.atlassian.sal.api.ApplicationProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which version this Confluence says that it is. Thread-safe. */
public final class HostVersion {

    private static final Logger LOG = LoggerFactory.getLogger(HostVersion.class);

    private final ApplicationProperties properties;

    /** Over the host's properties. */
    public HostVersion(ApplicationProperties properties) {
        this.properties = properties;
    }

    /** The version, or null where the host does not say. */
    public String orNull() {
        try {
            return properties.getVersion();
        } catch (LinkageError hostDoesNotSay) {
            LOG.debug("This Confluence does not say its version", hostDoesNotSay);
            return null;
        }
    }
}
