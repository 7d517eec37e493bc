// SPDX-License-Identifier: Apache-2.0
/**
 * Participant group and reference group of a municipality: who is in them, in which roles, what the group lacks, who was
 * represented at a session, and the roles that must be confirmed after an election.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.group;
