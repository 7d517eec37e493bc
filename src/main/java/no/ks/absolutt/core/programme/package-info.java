// SPDX-License-Identifier: Apache-2.0
/**
 * The programme: themes, sessions, milestones, and the dates that follow from them.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.programme;
