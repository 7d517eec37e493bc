// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

/**
 * One granted permission of a space: to a user, to a group, or, with both null, to visitors who are not logged in.
 *
 * @param type one of {@link Permissions#TYPES}
 */
public record PermissionRow(long id, long spaceId, String type, String userKey, String group) {

    /** True when the permission is granted to visitors who are not logged in. */
    public boolean anonymous() {
        return userKey == null && group == null;
    }
}
