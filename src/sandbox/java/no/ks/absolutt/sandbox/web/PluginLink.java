// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

/**
 * A link that the plugin adds.
 *
 * @param section heading of the menu section that it stands in, null in the header
 * @param label text in the user's language
 * @param url with the context path
 */
public record PluginLink(String section, String label, String url) {}
