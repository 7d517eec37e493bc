// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import no.ks.absolutt.view.Site;

/** Confluence's own addresses. Thread-safe. */
public final class HostSite implements Site {

    private final ApplicationProperties properties;

    /** Over the host's base URL. */
    public HostSite(ApplicationProperties properties) {
        this.properties = properties;
    }

    @Override
    public String contextPath() {
        String path = URI.create(properties.getBaseUrl(UrlMode.CANONICAL)).getPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
