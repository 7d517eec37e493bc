// SPDX-License-Identifier: Apache-2.0
package com.atlassian.sal.api;

/** What host this is. Confirmed: Javadoc 6.6.0 of the implementation. */
public interface ApplicationProperties {

    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();

    String getBuildNumber();
}
