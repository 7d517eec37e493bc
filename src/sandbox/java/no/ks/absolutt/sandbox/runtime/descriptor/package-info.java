// SPDX-License-Identifier: Apache-2.0
/**
 * {@code atlassian-plugin.xml} as the sandbox understands it, and the check that all that it names exists. May import
 * {@code java.*} and {@code javax.xml}.
 */
package no.ks.absolutt.sandbox.runtime.descriptor;
