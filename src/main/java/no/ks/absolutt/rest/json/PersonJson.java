// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

/**
 * A user.
 *
 * @param name full name, or the words for somebody who has been removed
 */
public record PersonJson(String key, String name) {}
