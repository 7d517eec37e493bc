// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

/** Kinds of a municipality's own events, stored by name. Source: programme.md R20, R46, and who takes the case. */
public enum EventKind {
    /** A theme day (temadag, dypdykk) for the council. */
    THEME_DAY,
    /** A meeting of the participant group. */
    GROUP_MEETING,
    /** A meeting of the reference group. */
    REFERENCE_MEETING,
    /** The committee that takes the case. */
    COMMITTEE,
    /** The council that takes the case. */
    COUNCIL,
    OTHER
}
