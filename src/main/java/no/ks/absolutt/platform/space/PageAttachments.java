// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Page;

/** Attachments of pages. Loaded by name. */
public final class PageAttachments implements LeftOnPage {

    private final AttachmentManager attachments;

    /** Over the service, given as an Object because it may be missing. */
    public PageAttachments(Object service) {
        this.attachments = (AttachmentManager) service;
    }

    @Override
    public boolean isAny(Page page) {
        return attachments.countLatestVersionsOfAttachments(page) > 0;
    }
}
