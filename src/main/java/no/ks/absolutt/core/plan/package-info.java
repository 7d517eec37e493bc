// SPDX-License-Identifier: Apache-2.0
/**
 * KS plans: programmes and sessions are created and changed, deadlines move along, and KS writes about each session once
 * for all.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.plan;
