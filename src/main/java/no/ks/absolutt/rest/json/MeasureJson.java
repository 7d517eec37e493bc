// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.Set;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.measure.MeasureFacts;
import no.ks.absolutt.core.measure.MeasureField;

/** A measure. The goal is the programme's text in bokmål as it was when it was chosen. */
public record MeasureJson(
        String id,
        String name,
        String goal,
        String role,
        String responsible,
        String deadline,
        String effect,
        String sign,
        String state,
        String link,
        int revision,
        String changedAt,
        PersonJson changedBy) {

    /** The measure as it is now. */
    public static MeasureJson of(Kept<MeasureFacts> kept, Names names) {
        MeasureFacts facts = kept.facts();
        return new MeasureJson(
                kept.key(),
                facts.name(),
                facts.goal(),
                facts.role(),
                facts.responsible(),
                Times.day(facts.deadline()),
                facts.effect(),
                facts.sign(),
                facts.state().name(),
                facts.link(),
                kept.revision(),
                Times.time(kept.changedAt()),
                names.of(kept.changedBy()));
    }

    /** What was typed into a new one. */
    public static Typed<MeasureField> added(RequestBody body) {
        return FormJson.added(body, MeasureField.class, Set.of());
    }

    /** What was typed into one that is there. */
    public static Typed<MeasureField> changed(RequestBody body) {
        return FormJson.changed(body, MeasureField.class, Set.of());
    }
}
