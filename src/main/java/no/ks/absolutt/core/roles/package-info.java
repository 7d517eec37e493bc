// SPDX-License-Identifier: Apache-2.0
/**
 * The role map: which role decides, is accountable, performs, is heard or informed in which area, today and as wanted,
 * and what is there to discuss in it.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.roles;
