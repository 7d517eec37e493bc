// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

/**
 * A page of a space that is there.
 *
 * @param parent page key of the page above; null for the home page
 */
public record MadePage(String key, String title, long id, String parent) {}
