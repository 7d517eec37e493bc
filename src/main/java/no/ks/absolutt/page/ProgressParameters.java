// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.programme.Phase;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.view.ProgressView;

/**
 * The parameters of {@code absolutt-progress}.
 *
 * @param phase key of a phase, or {@link ProgressView#ALL_PHASES}; not yet held against a programme
 */
record ProgressParameters(String phase, View view) {

    private static final String PHASE = "phase";

    /** What the macro shows. */
    enum View {
        FULL,
        SHORT,
        DUE,
        CHANGES
    }

    static ProgressParameters of(Map<String, String> parameters) {
        return new ProgressParameters(
                Parameters.text(parameters, PHASE, ProgressView.ALL_PHASES),
                Parameters.oneOf(parameters, "view", View.FULL));
    }

    /** Whether a milestone of the phase with that key is asked for. */
    boolean covers(String phaseKey) {
        return phase.equals(ProgressView.ALL_PHASES) || phase.equals(phaseKey);
    }

    /** Refuses a phase that the programme does not have. */
    void requirePhaseOf(Programme programme) {
        List<String> possible = new ArrayList<>(List.of(ProgressView.ALL_PHASES));
        programme.phases().stream().map(Phase::key).forEach(possible::add);
        if (!possible.contains(phase)) {
            throw ParameterFault.notAmong(PHASE, phase, possible);
        }
    }
}
