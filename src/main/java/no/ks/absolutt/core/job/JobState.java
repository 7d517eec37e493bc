// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

/** How a job stands (contract); stored by name. */
public enum JobState {
    /** Waits for its turn. */
    QUEUED,
    /** Is being worked off, or was until the node died. */
    RUNNING,
    /** Somebody stopped it. */
    STOPPED,
    /** It stopped by itself; see {@link Interruption}. */
    INTERRUPTED,
    /** Every row has been tried. */
    DONE,
    /** Nothing is left of what it made. */
    UNDONE
}
