// SPDX-License-Identifier: Apache-2.0
/**
 * The log of the facts that a municipality keeps in its space, besides its milestones: who changed what, when, from and to,
 * with a revision for each fact. A subject such as a group or the role map keeps its own state and changes it only through
 * this log.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.fact;
