// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.measure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.ks.absolutt.core.fact.LoggedFact;

/**
 * A measure. What is not said is null.
 *
 * @param goal the programme's goal that it serves, in bokmål as it read when it was chosen (docs/decisions/0016)
 * @param role code of a role ({@code REK}) that is responsible
 * @param responsible who is responsible, in the municipality's own words
 * @param effect what children and young people are to notice
 * @param sign how that will be seen
 */
public record MeasureFacts(
        String name,
        String goal,
        String role,
        String responsible,
        LocalDate deadline,
        String effect,
        String sign,
        MeasureState state,
        String link)
        implements LoggedFact {

    @Override
    public String subject() {
        return name;
    }

    @Override
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        put(written, MeasureField.NAME, name);
        put(written, MeasureField.GOAL, goal);
        put(written, MeasureField.ROLE, role);
        put(written, MeasureField.RESPONSIBLE, responsible);
        put(written, MeasureField.DEADLINE, deadline);
        put(written, MeasureField.EFFECT, effect);
        put(written, MeasureField.SIGN, sign);
        put(written, MeasureField.STATE, state);
        put(written, MeasureField.LINK, link);
        return written;
    }

    private static void put(Map<String, String> written, MeasureField field, Object value) {
        if (value != null) {
            written.put(field.key(), value.toString());
        }
    }
}
