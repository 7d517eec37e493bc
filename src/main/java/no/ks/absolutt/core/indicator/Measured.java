// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

/**
 * What was found.
 *
 * @param countedFrom how many a percentage is counted from; null for the other kinds
 * @param approximate whether the figure is an approximate one («ca.»)
 */
public record Measured(IndicatorKind kind, Figure figure, CountedFrom countedFrom, boolean approximate) {}
