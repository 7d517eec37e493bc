// SPDX-License-Identifier: Apache-2.0
package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/** People as SAL sees them; null where there is none. Confirmed: Javadoc 7.18.3 of the implementation; in use on 10.x. */
public interface UserManager {

    UserProfile getRemoteUser();

    UserKey getRemoteUserKey();

    UserProfile getRemoteUser(HttpServletRequest request);

    UserKey getRemoteUserKey(HttpServletRequest request);

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey userKey);

    boolean isUserInGroup(UserKey userKey, String group);

    boolean isSystemAdmin(UserKey userKey);

    boolean isAdmin(UserKey userKey);

    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
