// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

/** Where a milestone stands, named as in the REST contract. */
public enum Status {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    /** Left out of every sum. */
    NOT_APPLICABLE
}
