// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.measure;

/** How far a measure has come; stored by name. */
public enum MeasureState {
    PLANNED,
    /** Tried out in the small. */
    TRIED_OUT,
    /** Changed after it had been tried out. */
    ADJUSTED,
    /** Part of the daily work. */
    IN_USE,
    STOPPED
}
