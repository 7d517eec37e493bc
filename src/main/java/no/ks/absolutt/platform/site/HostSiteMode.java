// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import no.ks.absolutt.core.access.SiteMode;
import no.ks.absolutt.platform.OptionalServices;
import no.ks.absolutt.platform.compat.HostPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's read-only mode, where the host has one that answers as expected; the start log says so where not. Asked
 * anew each time. Thread-safe.
 */
public final class HostSiteMode implements SiteMode {

    private static final String ADAPTER = "no.ks.absolutt.platform.site.AccessMode";

    private static final Logger LOG = LoggerFactory.getLogger(HostSiteMode.class);

    private final OptionalServices services;

    /** Over a service that may be missing. */
    public HostSiteMode(OptionalServices services) {
        this.services = services;
    }

    @Override
    public boolean isReadOnly() {
        try {
            return services.find(SiteMode.class, ADAPTER, HostPart.ACCESSMODE)
                    .filter(SiteMode::isReadOnly)
                    .isPresent();
        } catch (LinkageError unlike) {
            LOG.debug("This Confluence's access mode is not asked as the plugin expects", unlike);
            return false;
        }
    }
}
