// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** Attachments. Confirmed: Javadoc 8.7.2; the type in use on 10.0.3. What is in the trash is not counted. */
public interface AttachmentManager {

    int countLatestVersionsOfAttachments(ContentEntityObject content);
}
