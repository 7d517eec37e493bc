// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

/** The two groups of a municipality, as REST names and tables store them. */
public enum Group {
    /** Deltakergruppa: takes part in the sessions, and every municipality has one. */
    PARTICIPANT,
    /** Referansegruppa: recommended, gives advice (R19). */
    REFERENCE
}
