// SPDX-License-Identifier: Apache-2.0
/**
 * What KS asks the log for. Apart from the log itself, which those who decide on access write to.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.log.reading;
