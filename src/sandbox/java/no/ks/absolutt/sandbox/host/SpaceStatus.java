// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

/** Whether a space is in use. */
public enum SpaceStatus {
    /** In use. */
    CURRENT,
    /** Kept, but out of the way. */
    ARCHIVED
}
