// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import no.ks.absolutt.core.text.Message;

/** A macro parameter that makes no sense. Its author sees what it may be. */
final class ParameterFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    private ParameterFault(Message explanation) {
        super(explanation.key(), null, false, false);
        this.explanation = explanation;
    }

    /** The parameter has a value that is none of these. */
    static ParameterFault notAmong(String parameter, String value, List<String> possible) {
        return new ParameterFault(
                Message.of("page.parameter.not-among", parameter, value, String.join(", ", possible)));
    }

    /** The programme has no session with that number. */
    static ParameterFault noSession(String value, List<String> possible) {
        return new ParameterFault(Message.of("page.parameter.no-session", value, String.join(", ", possible)));
    }

    Message explanation() {
        return explanation;
    }
}
