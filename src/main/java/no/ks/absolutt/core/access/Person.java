// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

/**
 * A user of the host, as a reader sees her.
 *
 * @param key the host's user key; what the tables hold
 * @param name full name; null for a user who has been removed from the host
 */
public record Person(String key, String name) {}
