// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.programme.Mode;
import no.ks.absolutt.core.programme.Owner;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/** What the scripts of the planning screens offer in their lists of choices: name of the list, values and texts. */
final class PlanOptions {

    private PlanOptions() {}

    static LinkedHashMap<String, Object> counties(Register register) {
        return list(
                "county",
                register.all().stream().filter(Municipality::isCounty).toList(),
                Municipality::number,
                Municipality::county);
    }

    static LinkedHashMap<String, Object> programmes(List<Programme> programmes) {
        return list("copied", programmes, Programme::key, Programme::name);
    }

    static LinkedHashMap<String, Object> states(Words words) {
        return list(
                "state",
                Arrays.asList(ProgrammeState.values()),
                ProgrammeState::name,
                state -> words.text("ks.state." + state));
    }

    static LinkedHashMap<String, Object> kinds(Words words) {
        return list(
                "kind",
                Arrays.asList(SessionKind.values()),
                SessionKind::name,
                kind -> words.text("session.kind." + kind));
    }

    static LinkedHashMap<String, Object> modes(Words words) {
        return list("mode", Arrays.asList(Mode.values()), Mode::name, mode -> words.text("session.mode." + mode));
    }

    static LinkedHashMap<String, Object> themes(Programme programme, Words words) {
        return list("theme", programme.themes(), theme -> theme.key(), theme -> words.local(theme.title()));
    }

    static LinkedHashMap<String, Object> owners(List<Owner> owners, Words words) {
        return list("owners", owners, Owner::key, owner -> words.local(owner.name()));
    }

    private static <T> LinkedHashMap<String, Object> list(
            String name, List<T> values, Function<T, String> value, Function<T, String> text) {
        return new Fields()
                .with("name", name)
                .with(
                        "options",
                        values.stream()
                                .map(one -> new Fields()
                                        .with("value", value.apply(one))
                                        .with("text", text.apply(one))
                                        .map())
                                .toList())
                .map();
    }
}
