// SPDX-License-Identifier: Apache-2.0
/**
 * Storage format to HTML, as the development host shows it: Confluence's own markup and macros, and a seam for the
 * plugin's macros. May import {@code java.*}, {@code javax.xml}, {@code org.w3c.dom}, slf4j and the package host; knows
 * nothing of Atlassian's types, servlets or OSGi.
 */
package no.ks.absolutt.sandbox.content;
