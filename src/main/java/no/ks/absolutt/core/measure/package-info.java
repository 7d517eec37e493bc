// SPDX-License-Identifier: Apache-2.0
/**
 * Measures: what a municipality will do, which of the programme's goals for children and young people it serves, who is
 * responsible, by when, and how the effect will be seen.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.measure;
