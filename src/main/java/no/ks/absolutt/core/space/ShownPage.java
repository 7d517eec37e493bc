// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

/**
 * A page to be linked to.
 *
 * @param title as it is now, should somebody have renamed the page
 * @param path address below the site's context path
 * @param depth 0 for the home page, 1 for its children, and so on
 */
public record ShownPage(String key, String title, String path, int depth) {}
