// SPDX-License-Identifier: Apache-2.0
/**
 * The real Active Objects library on the host's database, set up as the product sets it up (facts/active-objects.md).
 * May import {@code net.java.ao}, {@code sandbox.host} and Atlassian's signatures.
 */
package no.ks.absolutt.sandbox.runtime.tables;
