// SPDX-License-Identifier: Apache-2.0
/**
 * The plugin's tables, one interface a table; {@code atlassian-plugin.xml} lists them. Column names stand as constants
 * for use in queries. Rows name each other by key or id and have no relations, which the library would read one by one.
 * A column or a table is never renamed or taken away (facts/active-objects.md).
 *
 * <p>May import {@code net.java.ao}.
 */
package no.ks.absolutt.storage.row;
