// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.page;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import no.ks.absolutt.view.PageResources;

/** The host's web resources. Thread-safe. */
public final class HostPageResources implements PageResources {

    private static final String PLUGIN = "no.ks.absolutt:";

    private final PageBuilderService pages;

    /** Over the host's own. */
    public HostPageResources(PageBuilderService pages) {
        this.pages = pages;
    }

    @Override
    public void need(String moduleKey) {
        pages.assembler().resources().requireWebResource(PLUGIN + moduleKey);
    }
}
