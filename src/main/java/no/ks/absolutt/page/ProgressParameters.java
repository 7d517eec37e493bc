// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.programme.Phase;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.statement.Question;
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
        CHANGES,
        /** «Denne uka». */
        WEEK,
        /** The way through the programme, as a picture. */
        WAY,
        /** The answers to the three questions. */
        ANSWERS
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

    /** The questions asked for, by the themes that they belong to; refuses a phase that has none. */
    List<Question> questions() {
        if (phase.equals(ProgressView.ALL_PHASES)) {
            return List.of(Question.values());
        }
        List<String> possible = new ArrayList<>(List.of(ProgressView.ALL_PHASES));
        possible.addAll(Question.themes());
        return List.of(Question.of(phase).orElseThrow(() -> ParameterFault.notAmong(PHASE, phase, possible)));
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
