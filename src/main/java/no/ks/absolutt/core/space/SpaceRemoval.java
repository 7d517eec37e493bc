// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

/**
 * Port: takes a space of the host away. It asks nobody for leave and looks for nothing that people may have left there:
 * {@link SpaceTraces} tells of that first.
 */
public interface SpaceRemoval {

    /** What became of the space. */
    enum Outcome {
        /** The space is gone, with all that was in it; so is one that was gone already. */
        DELETED,
        /** The host cannot delete: the space is archived, whole, and its key stays taken. */
        ARCHIVED,
        /** The host can do neither, and nothing has changed. */
        NEITHER
    }

    /** Deletes the space where the host can, and else archives it. */
    Outcome remove(String spaceKey);
}
