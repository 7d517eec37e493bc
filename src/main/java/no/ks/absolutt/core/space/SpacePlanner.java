// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;

/** Turns an order for a space into a plan, and finds what stands in its way. Reads only; thread-safe. */
public final class SpacePlanner {

    private final ProgrammeStore programmes;
    private final Register register;
    private final ParticipationStore participations;
    private final PageTree tree;
    private final HostSpaces spaces;
    private final People people;

    /** The planner over what it reads. */
    public SpacePlanner(
            ProgrammeStore programmes,
            Register register,
            ParticipationStore participations,
            PageTree tree,
            HostSpaces spaces,
            People people) {
        this.programmes = programmes;
        this.register = register;
        this.participations = participations;
        this.tree = tree;
        this.spaces = spaces;
        this.people = people;
    }

    /** The programme that is meant. Refuses NOT_FOUND. */
    Programme programme(SpaceOrder order) {
        return programmes.find(order.programme()).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    /** The municipality that is meant. Refuses INVALID. */
    Municipality municipality(SpaceOrder order) {
        String number = order.number() == null ? "" : order.number().strip();
        return register.find(number).orElseThrow(() -> Refusal.invalid("number", Message.of("refusal.number", number)));
    }

    /** The language that is meant: the one asked for, else bokmål. Refuses INVALID for one that is not there yet. */
    Language language(SpaceOrder order) {
        if (order.language() == null || order.language().equals(Language.BOKMAL.code())) {
            return Language.BOKMAL;
        }
        throw Refusal.invalid(
                "language",
                order.language().equals(Language.NYNORSK.code())
                        ? Message.of("refusal.language.nynorsk")
                        : Message.of("refusal.language.unknown", order.language()));
    }

    /** The coordinator that is meant; nothing when nobody is named or the name is unknown, which never blocks. */
    Optional<Person> coordinator(SpaceOrder order) {
        return namesCoordinator(order) ? people.find(order.coordinator().strip()) : Optional.empty();
    }

    static boolean namesCoordinator(SpaceOrder order) {
        return order.coordinator() != null && !order.coordinator().isBlank();
    }

    /** The plan for the order. */
    PlannedSpace plan(SpaceOrder order) {
        Programme programme = programme(order);
        Municipality municipality = municipality(order);
        Language language = language(order);
        return new PlannedSpace(
                programme, municipality, language, PagePlan.of(tree, programme, municipality, language));
    }

    /** The one that takes part already, its space whole or not; nothing for a new one. */
    Optional<Participation> existing(PlannedSpace plan) {
        return participations.of(plan.programme().key(), plan.municipality().number());
    }

    /** The key for a new space: the first that no earlier programme of the municipality holds. */
    String spaceKey(Municipality municipality) {
        int turn = 1;
        while (participations.withSpaceKey(SpaceName.key(municipality, turn)).isPresent()) {
            turn++;
        }
        return SpaceName.key(municipality, turn);
    }

    /** Whether the key is held by a space that is not this participation's own. */
    boolean isTaken(String spaceKey, long ownSpaceId) {
        OptionalLong id = spaces.idOf(spaceKey);
        return id.isPresent() && id.getAsLong() != ownSpaceId;
    }

    /** What stands in the way of making it, in words. */
    List<Message> problems(PlannedSpace plan, Optional<Participation> existing, String spaceKey) {
        List<Message> problems = new ArrayList<>();
        String name = plan.municipality().name();
        if (existing.filter(one -> one.state() == Participation.State.READY).isPresent()) {
            problems.add(
                    Message.of("refusal.ALREADY_EXISTS", name, plan.programme().name()));
        } else if (isTaken(spaceKey, existing.map(Participation::spaceId).orElse(0L))) {
            problems.add(Message.of("refusal.SPACE_KEY_TAKEN", spaceKey));
        }
        return problems;
    }
}
