// SPDX-License-Identifier: Apache-2.0
/**
 * Many spaces in one job: preview, start, and the work in the background, which goes on where it was broken off, and can
 * be stopped, taken up again and undone.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.job;
