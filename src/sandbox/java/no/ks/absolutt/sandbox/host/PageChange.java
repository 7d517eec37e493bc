// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

/**
 * A change of a page.
 *
 * @param basedOn the version that the change was made from
 * @param modifierKey user key or null
 */
public record PageChange(String title, String body, int basedOn, String modifierKey) {}
