// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

/** How a session is held. */
public enum Mode {
    DIGITAL,
    PHYSICAL,
    HYBRID,
    /** Neither digital nor physical has been decided, or the source says nothing. */
    UNSETTLED
}
