// SPDX-License-Identifier: Apache-2.0
/**
 * Indicators: the figures that a municipality has chosen to say how children and young people live, each with its source
 * and period. A figure that could point to a child is turned into a flag before anything else is done with it
 * ({@link no.ks.absolutt.core.indicator.Figure}). Also the table that somebody pastes.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.indicator;
