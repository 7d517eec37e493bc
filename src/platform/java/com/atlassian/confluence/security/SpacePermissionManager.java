// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.security;

/** Gives and takes away rights in a space. Seen in use on 10.2.15: savePermission and removePermission, deprecated there without a replacement. */
public interface SpacePermissionManager {

    void savePermission(SpacePermission permission);

    void removePermission(SpacePermission permission);
}
