// SPDX-License-Identifier: Apache-2.0
/**
 * The municipalities: the national register, who takes part in which programme, and the door to a programme space.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.municipality;
