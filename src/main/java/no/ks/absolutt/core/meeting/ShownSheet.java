// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.meeting;

import java.time.LocalDate;

/**
 * A sheet to be linked to.
 *
 * @param title as it is now, should somebody have renamed the page
 * @param path address below the site's context path
 */
public record ShownSheet(long pageId, String title, String path, LocalDate day) {}
