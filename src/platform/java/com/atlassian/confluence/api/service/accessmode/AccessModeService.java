// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.api.service.accessmode;

/** Whether the site is read-only. Unconfirmed: package, type and method are guesses; look it up when needed and do without. */
public interface AccessModeService {

    boolean isReadOnlyAccessModeEnabled();
}
