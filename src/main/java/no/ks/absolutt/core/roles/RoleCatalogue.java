// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

/** Port: what maps start from. */
public interface RoleCatalogue {

    /** What a county municipality, or another municipality, starts from. */
    RoleSet of(boolean county);
}
