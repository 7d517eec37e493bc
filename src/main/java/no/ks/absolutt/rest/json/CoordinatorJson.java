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
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.space.NameCoordinator;
import no.ks.absolutt.core.text.Message;

/** The request that names coordinators, and its answer. */
public final class CoordinatorJson {

    private static final String ROWS = "rows";
    private static final String NUMBER = "number";
    private static final String COORDINATOR = "coordinator";
    private static final String REPLACES = "replaces";

    private CoordinatorJson() {}

    /** What came of the rows, in the order they were sent. */
    public record Outcomes(List<Outcome> rows) {

        /** The outcomes in words. */
        public static Outcomes of(List<NameCoordinator.Outcome> outcomes, Names names) {
            return new Outcomes(
                    outcomes.stream().map(one -> Outcome.of(one, names)).toList());
        }
    }

    /**
     * What came of one row.
     *
     * @param coordinator as it is now; null for nobody
     * @param problems why it was not done, in words; empty when it was
     * @param byHand what a person must do by hand, in words
     */
    public record Outcome(
            String number, String name, PersonJson coordinator, List<String> problems, List<String> byHand) {

        private static Outcome of(NameCoordinator.Outcome one, Names names) {
            return new Outcome(
                    one.municipality().number(),
                    one.municipality().name(),
                    names.of(one.coordinator()),
                    names.words().say(one.problems()),
                    names.words().say(one.byHand()));
        }
    }

    /**
     * What the request asks for; refuses INVALID.
     *
     * @param register the municipality with a number, or nothing
     */
    public static List<NameCoordinator.Wish> wishes(
            RequestBody body, Function<String, Optional<Municipality>> register) {
        body.allowOnly(Set.of(ROWS));
        Map<String, NameCoordinator.Wish> wishes = new LinkedHashMap<>();
        for (RequestBody row : body.requiredObjects(ROWS)) {
            row.allowOnly(Set.of(NUMBER, COORDINATOR, REPLACES));
            String number = row.requiredText(NUMBER);
            Municipality municipality = register.apply(number)
                    .orElseThrow(() -> Refusal.invalid(ROWS, Message.of("refusal.number.unchanged", number)));
            if (wishes.put(number, new NameCoordinator.Wish(municipality, coordinator(row), row.text(REPLACES)))
                    != null) {
                throw Refusal.invalid(ROWS, Message.of("refusal.number.twice", number));
            }
        }
        return List.copyOf(wishes.values());
    }

    private static String coordinator(RequestBody row) {
        Field<String> coordinator = row.text(COORDINATOR);
        if (!coordinator.given()) {
            throw Refusal.invalid(COORDINATOR, Message.of("refusal.field.missing"));
        }
        return coordinator.value();
    }
}
