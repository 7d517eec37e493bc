// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.Set;

/** Port: who gets rights in a space as a member of one of its groups. Thread-safe. */
@FunctionalInterface
public interface GroupUsers {

    /** User keys of the members who are users; empty where there are none. One SQL statement. */
    Set<String> of(int participation);
}
