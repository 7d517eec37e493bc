// SPDX-License-Identifier: Apache-2.0
/**
 * «Denne uka»: the few things that a municipality should look at now.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.week;
