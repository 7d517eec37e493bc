// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import no.ks.absolutt.core.programme.Session;

/**
 * A page that a space is to have.
 *
 * @param key page key, such as {@code samling-1}
 * @param type key of its type, such as {@code samling-n}
 * @param parent page key of the page above; null for the home page
 * @param title unique in the space
 * @param position place in the tree, counted from 0
 * @param session the session it is for; null for other pages
 */
public record PlannedPage(String key, String type, String parent, String title, int position, Session session) {}
