// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

/** Where a programme stands as a whole. */
public enum ProgrammeState {
    PLANNED,
    INVITED,
    RUNNING,
    FINISHED,
    ARCHIVED
}
