// SPDX-License-Identifier: Apache-2.0
/**
 * The development host's own world: users, spaces, pages and space permissions, kept in tables named SBX_*. May import
 * {@code java.*}, {@code javax.sql} and HikariCP only; knows nothing of the plugin, of Atlassian's types or of the web.
 */
package no.ks.absolutt.sandbox.host;
