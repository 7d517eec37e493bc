// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

/**
 * A row as somebody wrote it. Each part may be null.
 *
 * @param number of the municipality; goes before the name
 * @param name of the municipality in any of its languages
 * @param coordinator user name or e-mail address. It is looked up at once and not stored
 * @param language code
 */
public record AskedRow(String number, String name, String coordinator, String language) {}
