// SPDX-License-Identifier: Apache-2.0
/** The OSGi framework with the plugin's bundle in it. May import OSGi and Felix. */
package no.ks.absolutt.sandbox.runtime.felix;
