// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import no.ks.absolutt.core.access.Viewer;

/**
 * Somebody reads a page with a macro on it.
 *
 * @param spaceKey of the space that the page stands in
 * @param live whether the page is shown on a screen, where controls work
 */
record Reading(Viewer viewer, String spaceKey, boolean live) {}
