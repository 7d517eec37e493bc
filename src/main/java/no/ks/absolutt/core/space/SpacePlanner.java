// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.municipality.EnrolmentStore;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;

/**
 * Turns orders for spaces into plans, and finds what stands in their way. The plugin's own tables are read in {@link
 * #survey} alone, so that planning many spaces takes as many statements as planning one. Reads only; thread-safe.
 */
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

    /** What planning in that programme reads. A constant number of SQL statements. Refuses NOT_FOUND. */
    public Survey survey(String programmeKey) {
        Programme programme = programmes.find(programmeKey).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        return new Survey(programme, register.all(), participations.all(), enrolments.ofProgramme(programmeKey));
    }

    /**
     * What planning one municipality's space reads: the others are left out, so that a job's row costs the same however
     * many take part. A constant number of SQL statements. Refuses NOT_FOUND.
     */
    public Survey survey(String programmeKey, String number) {
        Programme programme = programmes.find(programmeKey).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        return new Survey(
                programme,
                register.find(number).stream().toList(),
                participations.ofMunicipality(number),
                List.of(enrolments.of(programmeKey, number)));
    }

    /** The same for the municipality of an order. */
    Survey survey(SpaceOrder order) {
        return survey(order.programme(), number(order));
    }

    private static String number(SpaceOrder order) {
        return order.number() == null ? "" : order.number().strip();
    }

    /** The plan for the order; in bokmål where it names no language. Refuses INVALID for its number or its language. */
    public PlannedSpace plan(Survey survey, SpaceOrder order) {
        return plan(survey, order, municipality -> Language.BOKMAL);
    }

    /** The plan to look at before anything is ordered: in the municipality's own form where no language is named. */
    PlannedSpace proposal(Survey survey, SpaceOrder order) {
        return plan(survey, order, municipality -> municipality.form().language());
    }

    private PlannedSpace plan(Survey survey, SpaceOrder order, Function<Municipality, Language> otherwise) {
        String number = number(order);
        Municipality municipality = survey.municipality(number)
                .orElseThrow(() -> Refusal.invalid("number", Message.of("refusal.number", number)));
        Language asked = language(order, otherwise.apply(municipality));
        Language language = survey.existing(municipality)
                .filter(begun -> keepsItsLanguage(begun, order))
                .map(Participation::language)
                .orElse(asked);
        return plan(survey.programme(), municipality, language);
    }

    /**
     * Whether what was begun is finished in its own language. Pages that are there keep it, since pages link to one another
     * by title; so does a space for which no language is asked for now.
     */
    private boolean keepsItsLanguage(Participation begun, SpaceOrder order) {
        return order.language() == null || isThere(begun);
    }

    /** The plan for a municipality's space in that language. */
    public PlannedSpace plan(Programme programme, Municipality municipality, Language language) {
        return new PlannedSpace(
                programme, municipality, language, PagePlan.of(tree, programme, municipality, language));
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
    public Optional<Person> coordinator(SpaceOrder order) {
        return namesCoordinator(order) ? people.find(order.coordinator().strip()) : Optional.empty();
    }

    static boolean namesCoordinator(SpaceOrder order) {
        return order.coordinator() != null && !order.coordinator().isBlank();
    }

    /** What stands in the way of making the space, or of finishing it; nothing when nothing does. */
    public Optional<Refusal> obstacle(Survey survey, PlannedSpace plan) {
        Optional<Participation> existing = survey.existing(plan.municipality());
        String spaceKey = survey.spaceKey(plan.municipality());
        OptionalLong holder = rights.idOf(spaceKey);
        boolean isItsOwn = existing.filter(one -> one.owns(holder)).isPresent();
        if (isItsOwn && existing.get().state() == Participation.State.READY) {
            return Optional.of(alreadyExists(plan));
        }
        if (plan.programme().state() == ProgrammeState.ARCHIVED) {
            return Optional.of(ReadProgrammes.archived());
        }
        Optional<Refusal> left = hasLeft(survey, plan);
        if (left.isPresent()) {
            return left;
        }
        boolean isTaken = holder.isPresent() && !isItsOwn;
        return isTaken
                ? Optional.of(Refusal.of(Code.SPACE_KEY_TAKEN, Message.of("refusal.SPACE_KEY_TAKEN", spaceKey)))
                : Optional.empty();
    }

    /** The refusal of one that has declined or withdrawn; nothing where it has not. */
    private static Optional<Refusal> hasLeft(Survey survey, PlannedSpace plan) {
        return survey.leaving(plan.municipality())
                .map(how -> Refusal.invalid(
                        "number",
                        Message.of("refusal.out." + how, plan.municipality().name())));
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
    public boolean isThere(Participation begun) {
        return begun.owns(rights.idOf(begun.spaceKey()));
    }
}
