// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.security;

/** Gives and takes away rights in a space. savePermission and removePermission seen in use on 10.2.15, deprecated there without a replacement. */
public interface SpacePermissionManager {

    void savePermission(SpacePermission permission);

    void removePermission(SpacePermission permission);
}
