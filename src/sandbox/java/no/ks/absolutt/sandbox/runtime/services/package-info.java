// SPDX-License-Identifier: Apache-2.0
/**
 * Atlassian's interfaces over the host's own world. What the sandbox does not have throws
 * {@link java.lang.UnsupportedOperationException} and says so. May import {@code sandbox.host} and Atlassian's signatures.
 */
package no.ks.absolutt.sandbox.runtime.services;
