// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

/** What a job is at, or was last; stored by name. */
public enum JobTask {
    MAKE,
    UNDO
}
