// SPDX-License-Identifier: Apache-2.0
/**
 * The plugin's macros and links on the host's screens. May import {@code sandbox.content}, {@code sandbox.web},
 * {@code sandbox.host}, the rest of {@code runtime} and Atlassian's signatures.
 */
package no.ks.absolutt.sandbox.runtime.macros;
