// SPDX-License-Identifier: Apache-2.0
/**
 * What runs the plugin: its packages load the bundle, read its descriptor, start its beans and give it the host's
 * services. May import {@code sandbox.host}; the plugin's own classes are reached through the bundle only.
 */
package no.ks.absolutt.sandbox.runtime;
