// SPDX-License-Identifier: Apache-2.0
/**
 * Scripts, style sheets and pictures: the plugin's out of the bundle, and AUI fetched once. May import
 * {@code runtime.descriptor}, servlets and Atlassian's signatures.
 */
package no.ks.absolutt.sandbox.runtime.resources;
