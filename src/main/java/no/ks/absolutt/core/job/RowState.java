// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

/** How a row of a job stands (contract); stored by name. */
public enum RowState {
    /** Not made, or begun and not whole. */
    PENDING,
    DONE,
    FAILED,
    UNDONE
}
