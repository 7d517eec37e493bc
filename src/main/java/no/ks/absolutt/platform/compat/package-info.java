// SPDX-License-Identifier: Apache-2.0
/**
 * Whether this Confluence has what the plugin calls: each member is looked up at start, and the log says what is missing
 * and what that switches off. A finding changes nothing; the adapters look their services up themselves.
 *
 * <p>May import {@code java..} and slf4j. No type of {@code com.atlassian}: this must work where they are missing.
 */
package no.ks.absolutt.platform.compat;
