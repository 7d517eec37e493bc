// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import no.ks.absolutt.core.access.SiteMode;

/** Confluence's access mode. Its signature is a guess (facts/api-signatures.md, 26). Loaded by name. */
public final class AccessMode implements SiteMode {

    private final AccessModeService service;

    /** Over the service, given as an Object because the type may be missing. */
    public AccessMode(Object service) {
        this.service = (AccessModeService) service;
    }

    @Override
    public boolean isReadOnly() {
        return service.isReadOnlyAccessModeEnabled();
    }
}
