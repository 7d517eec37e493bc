// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

/** Port: the person behind the current request or rendering. */
public interface WhoIsAsking {

    /** Never null; {@link Viewer#NOBODY} when nobody is logged in. */
    Viewer viewer();
}
