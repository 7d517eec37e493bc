// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

/**
 * A page to be linked to.
 *
 * @param title as it is now, should somebody have renamed the page
 * @param path address below the site's context path
 * @param depth how many of the shown pages stand above it; 0 in a list without order of rank
 */
public record ShownPage(String key, String title, String path, int depth) {}
