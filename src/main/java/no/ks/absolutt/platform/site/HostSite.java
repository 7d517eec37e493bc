// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import no.ks.absolutt.view.Site;
import no.ks.absolutt.view.SiteAddress;

/** Confluence's own addresses. Thread-safe. */
public final class HostSite implements Site, SiteAddress {

    private final ApplicationProperties properties;

    /** Over the host's base URL. */
    public HostSite(ApplicationProperties properties) {
        this.properties = properties;
    }

    @Override
    public String contextPath() {
        String path = URI.create(properties.getBaseUrl(UrlMode.CANONICAL)).getPath();
        return withoutSlash(path);
    }

    @Override
    public String base() {
        return withoutSlash(properties.getBaseUrl(UrlMode.CANONICAL));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
