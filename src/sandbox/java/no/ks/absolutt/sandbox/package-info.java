// SPDX-License-Identifier: Apache-2.0
/**
 * The development host: just enough of Confluence to run the packaged plugin. Here: its settings, its clock and how it is
 * started. May import all of {@code no.ks.absolutt.sandbox}; never the plugin's own packages, which are reached through
 * the bundle only.
 */
package no.ks.absolutt.sandbox;
