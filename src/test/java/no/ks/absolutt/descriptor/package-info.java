// SPDX-License-Identifier: Apache-2.0
/**
 * That what the plugin names in files exists: classes, texts, images and styles in {@code atlassian-plugin.xml}, keys in
 * the language bundles, beans in the Spring files; and that templates hold markup only.
 */
package no.ks.absolutt.descriptor;
