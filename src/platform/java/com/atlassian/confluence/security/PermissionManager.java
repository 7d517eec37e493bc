// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** Who may do what. Seen in use: hasPermission on 10.0.1 and 10.0.3, hasCreatePermission on 10.0.3, isConfluenceAdministrator on 10.2.7. The user may be null. */
public interface PermissionManager {

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);

    boolean isConfluenceAdministrator(ConfluenceUser user);
}
