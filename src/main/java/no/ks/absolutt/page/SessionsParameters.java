// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.Map;
import no.ks.absolutt.core.programme.SessionKind;

/** The parameters of {@code absolutt-sessions}. */
record SessionsParameters(Kind kind) {

    /** Which sessions are listed. */
    enum Kind {
        ALL(null),
        JOINT(SessionKind.JOINT),
        EXPERIENCE(SessionKind.EXPERIENCE),
        COORDINATOR(SessionKind.COORDINATOR),
        PROFESSIONAL(SessionKind.PROFESSIONAL),
        INFORMATION(SessionKind.INFORMATION),
        /** No session, but what the municipality itself has planned. */
        OWN(null);

        private final SessionKind only;

        Kind(SessionKind only) {
            this.only = only;
        }

        /** The only kind of session that is listed; null for {@link #ALL} and {@link #OWN}. */
        SessionKind only() {
            return only;
        }
    }

    static SessionsParameters of(Map<String, String> parameters) {
        return new SessionsParameters(Parameters.oneOf(parameters, "kind", Kind.ALL));
    }
}
