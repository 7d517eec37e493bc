// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

/**
 * A figure of the same kind to compare with, which follows the same rules.
 *
 * @param with what it is of, such as «landet»; null where that is not said
 * @param countedFrom how many a percentage is counted from; null for the other kinds
 * @param source its own source
 */
public record Comparison(String with, Figure figure, CountedFrom countedFrom, String source) {}
