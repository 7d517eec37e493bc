// SPDX-License-Identifier: Apache-2.0
/**
 * Who may do what: the viewer, the rules, the ports to the host's users and permissions, how a request is refused, and
 * what free text may hold.
 *
 * <p>May import {@code java..} and the core.
 */
package no.ks.absolutt.core.access;
