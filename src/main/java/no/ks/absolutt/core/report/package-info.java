// SPDX-License-Identifier: Apache-2.0
/**
 * «Meld fra»: a participant says of a milestone that it is done or that the group is stuck. Nothing changes until the
 * coordinator accepts.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.report;
