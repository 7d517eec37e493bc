// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

/** Kinds of sessions, named as in the REST contract. Only joint and experience sessions have a number. */
public enum SessionKind {
    JOINT,
    EXPERIENCE,
    COORDINATOR,
    PROFESSIONAL,
    INFORMATION;

    /** Whether sessions of the kind have a number. */
    public boolean isNumbered() {
        return this == JOINT || this == EXPERIENCE;
    }
}
