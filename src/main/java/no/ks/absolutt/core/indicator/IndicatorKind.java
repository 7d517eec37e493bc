// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

/** What a figure counts; stored by name. */
public enum IndicatorKind {
    /** A count of persons: from one to four of them it is not shown. */
    PERSONS,
    /** A count of anything else. */
    COUNT,
    /** A share in per cent, of persons; counted from fewer than twenty it is not shown. */
    PERCENTAGE,
    /** An average, an index, an amount. */
    OTHER
}
