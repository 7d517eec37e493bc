// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.municipality.Enrolment;
import no.ks.absolutt.core.municipality.EnrolmentStore;
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

    /** What a space can be written in; English is for readers, not for spaces. */
    private static final Set<Language> LANGUAGES = EnumSet.of(Language.BOKMAL, Language.NYNORSK);

    private final ProgrammeStore programmes;
    private final Register register;
    private final ParticipationStore participations;
    private final EnrolmentStore enrolments;
    private final PageTree tree;
    private final SpaceRights rights;
    private final People people;

    /** Where the planner reads who takes part, and who has said no. */
    public record TakingPart(ParticipationStore participations, EnrolmentStore enrolments) {}

    /** The planner over what it reads. */
    public SpacePlanner(
            ProgrammeStore programmes,
            Register register,
            TakingPart takingPart,
            PageTree tree,
            SpaceRights rights,
            People people) {
        this.programmes = programmes;
        this.register = register;
        this.participations = takingPart.participations();
        this.enrolments = takingPart.enrolments();
        this.tree = tree;
        this.rights = rights;
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

    /** The language that is meant: the one asked for, else the other. Refuses INVALID for one no space can have. */
    private static Language language(SpaceOrder order, Language otherwise) {
        if (order.language() == null) {
            return otherwise;
        }
        return Language.of(order.language())
                .filter(LANGUAGES::contains)
                .orElseThrow(
                        () -> Refusal.invalid("language", Message.of("refusal.language.unknown", order.language())));
    }

    /** The coordinator that is meant; nothing when nobody is named or the name is unknown, which never blocks. */
    Optional<Person> coordinator(SpaceOrder order) {
        return namesCoordinator(order) ? people.find(order.coordinator().strip()) : Optional.empty();
    }

    static boolean namesCoordinator(SpaceOrder order) {
        return order.coordinator() != null && !order.coordinator().isBlank();
    }

    /** The plan for the order; in bokmål where it names no language. */
    PlannedSpace plan(SpaceOrder order) {
        return plan(order, municipality -> Language.BOKMAL);
    }

    /** The plan to look at before anything is ordered: in the municipality's own form where no language is named. */
    PlannedSpace proposal(SpaceOrder order) {
        return plan(order, municipality -> municipality.form().language());
    }

    private PlannedSpace plan(SpaceOrder order, Function<Municipality, Language> otherwise) {
        Programme programme = programme(order);
        Municipality municipality = municipality(order);
        return plan(programme, municipality, language(order, otherwise.apply(municipality)));
    }

    private PlannedSpace plan(Programme programme, Municipality municipality, Language language) {
        return new PlannedSpace(
                programme, municipality, language, PagePlan.of(tree, programme, municipality, language));
    }

    /**
     * The plan that finishes what was begun. Pages that are there keep their language, since pages link to one another by
     * title; so does a space for which no language is asked for now.
     */
    PlannedSpace finishing(Participation begun, SpaceOrder order, PlannedSpace plan) {
        boolean keepsItsLanguage = order.language() == null || isThere(begun);
        return keepsItsLanguage ? plan(plan.programme(), plan.municipality(), begun.language()) : plan;
    }

    /** The one that takes part already, its space whole or not; nothing for a new one. */
    Optional<Participation> existing(PlannedSpace plan) {
        return participations.of(plan.programme().key(), plan.municipality().number());
    }

    /** The key of its space: the one it has, else the first that no earlier programme of the municipality holds. */
    String spaceKey(PlannedSpace plan, Optional<Participation> existing) {
        return existing.map(Participation::spaceKey).orElseGet(() -> firstFreeKey(plan.municipality()));
    }

    private String firstFreeKey(Municipality municipality) {
        int turn = 1;
        while (participations.withSpaceKey(SpaceName.key(municipality, turn)).isPresent()) {
            turn++;
        }
        return SpaceName.key(municipality, turn);
    }

    /** What stands in the way of making the space under that key, or of finishing it; nothing when nothing does. */
    Optional<Refusal> obstacle(PlannedSpace plan, Optional<Participation> existing, String spaceKey) {
        OptionalLong holder = rights.idOf(spaceKey);
        boolean isItsOwn = existing.filter(one -> one.owns(holder)).isPresent();
        if (isItsOwn && existing.get().state() == Participation.State.READY) {
            return Optional.of(alreadyExists(plan));
        }
        Optional<Refusal> left = hasLeft(plan);
        if (left.isPresent()) {
            return left;
        }
        boolean isTaken = holder.isPresent() && !isItsOwn;
        return isTaken
                ? Optional.of(Refusal.of(Code.SPACE_KEY_TAKEN, Message.of("refusal.SPACE_KEY_TAKEN", spaceKey)))
                : Optional.empty();
    }

    /** The refusal of one that has declined or withdrawn; nothing where it has not. */
    private Optional<Refusal> hasLeft(PlannedSpace plan) {
        Enrolment enrolment =
                enrolments.of(plan.programme().key(), plan.municipality().number());
        return enrolment.isOut()
                ? Optional.of(Refusal.invalid(
                        "number",
                        Message.of(
                                "refusal.out." + enrolment.standing(),
                                plan.municipality().name())))
                : Optional.empty();
    }

    /** The refusal of a municipality that takes part already. */
    Refusal alreadyExists(PlannedSpace plan) {
        return Refusal.of(
                Code.ALREADY_EXISTS,
                Message.of(
                        "refusal.ALREADY_EXISTS",
                        plan.municipality().name(),
                        plan.programme().name()));
    }

    /** Whether the host still has the space that was begun. */
    boolean isThere(Participation begun) {
        return begun.owns(rights.idOf(begun.spaceKey()));
    }
}
