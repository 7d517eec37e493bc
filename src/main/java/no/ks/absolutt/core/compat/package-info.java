// SPDX-License-Identifier: Apache-2.0
/**
 * What this Confluence has of what the plugin calls, for the Confluence administrator. What is looked up, and how, is the
 * platform's business. May import {@code java..} and the core.
 */
package no.ks.absolutt.core.compat;
