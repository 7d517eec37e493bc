// SPDX-License-Identifier: Apache-2.0
/**
 * Active Objects: the core's stores on the host's database. {@link no.ks.absolutt.storage.Stores} makes them all.
 *
 * <p>May import the core, {@code net.java.ao}, {@code com.atlassian.activeobjects},
 * {@code com.atlassian.sal.api.transaction} and slf4j.
 */
package no.ks.absolutt.storage;
