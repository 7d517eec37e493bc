// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import no.ks.absolutt.view.SiteAddress;

/** The address that administrators have given Confluence. Thread-safe. */
public final class HostAddress implements SiteAddress {

    private final ApplicationProperties properties;

    /** Over the host's base URL. */
    public HostAddress(ApplicationProperties properties) {
        this.properties = properties;
    }

    @Override
    public String base() {
        String base = properties.getBaseUrl(UrlMode.CANONICAL);
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
