// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.SetStanding;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.core.text.Message;

/** The requests that say how municipalities stand towards a programme, and the answer for many. */
public final class StandingJson {

    private static final String STANDING = "standing";
    private static final String REVISION = "revision";
    private static final String NUMBERS = "numbers";
    private static final String ROWS = "rows";
    private static final String NUMBER = "number";

    private StandingJson() {}

    /** What came of many, in the order they were sent. */
    public record Outcomes(List<Outcome> rows) {

        /** The outcomes in words. */
        public static Outcomes of(List<SetStanding.Outcome> outcomes, Names names) {
            return new Outcomes(
                    outcomes.stream().map(one -> Outcome.of(one, names)).toList());
        }
    }

    /**
     * What came of one among many.
     *
     * @param standing how it stands now; null when it has not been invited
     * @param said what happened, in words
     */
    public record Outcome(String number, String name, String standing, int revision, boolean changed, String said) {

        private static Outcome of(SetStanding.Outcome one, Names names) {
            return new Outcome(
                    one.municipality().number(),
                    one.municipality().name(),
                    one.standing() == null ? null : one.standing().name(),
                    one.enrolment().revision(),
                    one.changed(),
                    names.words().say(one.said()));
        }
    }

    /** What the request sets of that municipality; refuses INVALID. */
    public static SetStanding.Edit one(Municipality municipality, RequestBody body) {
        body.allowOnly(Set.of(STANDING, REVISION));
        return new SetStanding.Edit(
                municipality, body.valueOrNull(STANDING, Standing.class), body.requiredNumber(REVISION));
    }

    /**
     * What the request sets of many, named once each; refuses INVALID.
     *
     * @param register the municipality with a number, or nothing
     */
    public static List<SetStanding.Edit> many(RequestBody body, Function<String, Optional<Municipality>> register) {
        body.allowOnly(Set.of(STANDING, NUMBERS, ROWS));
        Standing standing = body.valueOrNull(STANDING, Standing.class);
        Map<String, SetStanding.Edit> edits = new LinkedHashMap<>();
        for (Seen seen : body.has(NUMBERS) ? numbers(body) : rows(body)) {
            Municipality municipality = register.apply(seen.number())
                    .orElseThrow(
                            () -> Refusal.invalid(seen.field(), Message.of("refusal.number.unchanged", seen.number())));
            edits.putIfAbsent(seen.number(), new SetStanding.Edit(municipality, standing, seen.revision()));
        }
        return List.copyOf(edits.values());
    }

    private static List<Seen> numbers(RequestBody body) {
        if (body.has(ROWS)) {
            throw Refusal.invalid(ROWS, Message.of("refusal.field.unknown"));
        }
        return body.requiredTexts(NUMBERS).stream()
                .map(number -> new Seen(NUMBERS, number, null))
                .toList();
    }

    private static List<Seen> rows(RequestBody body) {
        return body.requiredObjects(ROWS).stream()
                .map(row -> {
                    row.allowOnly(Set.of(NUMBER, REVISION));
                    return new Seen(ROWS, row.requiredText(NUMBER), row.requiredNumber(REVISION));
                })
                .toList();
    }

    /** One that was sent, in that field, with the revision the sender had seen; null where it was not sent. */
    private record Seen(String field, String number, Integer revision) {}
}
