// SPDX-License-Identifier: Apache-2.0
/**
 * Adapters to Confluence: each class here stands behind one port of the core or of the view. Nothing here decides.
 *
 * <p>May import {@code java..}, the core, the view, {@code com.atlassian} except Active Objects, {@code javax.xml} and
 * slf4j.
 */
package no.ks.absolutt.platform;
