// SPDX-License-Identifier: Apache-2.0
/**
 * The tracker: where each milestone stands in a municipality, how it came there, and the sums.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.progress;
