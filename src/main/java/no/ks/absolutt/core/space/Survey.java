// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.absolutt.core.municipality.Enrolment;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.core.programme.Programme;

/**
 * What the planning of spaces in one programme reads, read once for any number of them: the programme, the register, and
 * who takes part in any programme. Immutable.
 */
public final class Survey {

    private final Programme programme;
    private final Map<String, Municipality> register;
    private final Map<String, Participation> ofProgramme = new HashMap<>();
    private final Set<String> heldKeys;
    private final Map<String, Standing> out;

    Survey(Programme programme, List<Municipality> register, List<Participation> all, List<Enrolment> enrolments) {
        this.programme = programme;
        this.register = register.stream().collect(Collectors.toMap(Municipality::number, Function.identity()));
        this.heldKeys = all.stream().map(Participation::spaceKey).collect(Collectors.toSet());
        this.out = enrolments.stream()
                .filter(Enrolment::isOut)
                .collect(Collectors.toMap(Enrolment::number, Enrolment::standing));
        all.stream()
                .filter(one -> one.programme().equals(programme.key()))
                .forEach(one -> ofProgramme.put(one.number(), one));
    }

    /** The programme. */
    public Programme programme() {
        return programme;
    }

    /** The municipality with that number, or nothing. */
    public Optional<Municipality> municipality(String number) {
        return Optional.ofNullable(register.get(number));
    }

    /** The one that takes part already, its space whole or not; nothing for a new one. */
    public Optional<Participation> existing(Municipality municipality) {
        return Optional.ofNullable(ofProgramme.get(municipality.number()));
    }

    /** How the municipality has said that it does not take part; nothing where it has not. */
    public Optional<Standing> leaving(Municipality municipality) {
        return Optional.ofNullable(out.get(municipality.number()));
    }

    /** All that take part in the programme, by municipality number. */
    public Map<String, Participation> participations() {
        return Map.copyOf(ofProgramme);
    }

    /** The key of its space: the one it has, else the first that no earlier programme of the municipality holds. */
    public String spaceKey(Municipality municipality) {
        return existing(municipality).map(Participation::spaceKey).orElseGet(() -> firstFreeKey(municipality));
    }

    private String firstFreeKey(Municipality municipality) {
        int turn = 1;
        while (heldKeys.contains(SpaceName.key(municipality, turn))) {
            turn++;
        }
        return SpaceName.key(municipality, turn);
    }
}
