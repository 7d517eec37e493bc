// SPDX-License-Identifier: Apache-2.0
/**
 * The development host's screens: login, spaces, pages, editor, macro browser, the frame around the plugin's screens and
 * the small part of Confluence's own REST that a client needs. May import {@code java.*}, {@code jakarta.servlet}, Jetty's
 * servlet context, Jackson, slf4j and the packages host and content; knows nothing of Atlassian's types or OSGi.
 */
package no.ks.absolutt.sandbox.web;
