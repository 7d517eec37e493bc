// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.util.Set;

/**
 * A person of the host's fixed directory, as looked up now.
 *
 * @param key 32 hexadecimal digits, never the name, so that code which mixes the two up finds nobody
 * @param locale the profile's language, such as {@code no_NO} or {@code en_GB}
 * @param licensed false: may log in but sees and does nothing
 */
public record SandboxUser(
        String key, String name, String fullName, String email, String locale, boolean licensed, Set<String> groups) {

    /** Copies the groups. */
    public SandboxUser {
        groups = Set.copyOf(groups);
    }

    /** True for a member of {@link Users#ADMINISTRATORS}. */
    public boolean administrator() {
        return groups.contains(Users.ADMINISTRATORS);
    }
}
