// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log;

/**
 * One thing that an act changed.
 *
 * @param field key of what it is, such as {@code name} or {@code from}; its words are {@code log.field.{field}}
 * @param from as it was, written out; null for nothing
 * @param to as it is now, written out; null for nothing
 */
public record Difference(String field, String from, String to) {}
