// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.text.Message;

/** Use case: KS sees what will be made before it is. Writes nothing. */
public final class PreviewSpace {

    private final Access access;
    private final SpacePlanner planner;

    /** The use case over the planner. */
    public PreviewSpace(Access access, SpacePlanner planner) {
        this.access = access;
        this.planner = planner;
    }

    /** The preview. KS only; refuses NOT_FOUND or INVALID as the making itself would. */
    public SpacePreview of(Viewer viewer, SpaceOrder order) {
        access.requireKs(viewer);
        Survey survey = planner.survey(order);
        return of(survey, order, planner.proposal(survey, order));
    }

    /** The preview of a plan, for one whose right has been asked for and by whom the tables have been read. */
    public SpacePreview of(Survey survey, SpaceOrder order, PlannedSpace plan) {
        Municipality municipality = plan.municipality();
        Optional<Person> coordinator = planner.coordinator(order);
        return new SpacePreview(
                municipality,
                survey.spaceKey(municipality),
                SpaceName.of(municipality),
                plan.pages(),
                plan.language(),
                municipality.form().language(),
                why(municipality),
                coordinator.orElse(null),
                planner.obstacle(survey, plan).map(Refusal::message).stream().toList(),
                notes(order, continues(survey.existing(municipality), plan), coordinator));
    }

    private static Message why(Municipality municipality) {
        return switch (municipality.form()) {
            case BOKMAL -> Message.of("preview.language.bokmal", municipality.name());
            case NYNORSK -> Message.of("preview.language.nynorsk", municipality.name());
            case NEUTRAL -> Message.of("preview.language.neutral", municipality.name());
        };
    }

    private static Optional<Message> continues(Optional<Participation> existing, PlannedSpace plan) {
        Message language = Message.of("language." + plan.language().code());
        return existing.filter(one -> one.state() == Participation.State.CREATING)
                .map(begun -> Message.of("preview.continues", language));
    }

    private static List<Message> notes(SpaceOrder order, Optional<Message> continues, Optional<Person> coordinator) {
        List<Message> notes = new ArrayList<>();
        continues.ifPresent(notes::add);
        if (coordinator.isEmpty()) {
            notes.add(
                    SpacePlanner.namesCoordinator(order)
                            ? Message.of("preview.coordinator.unknown")
                            : Message.of("preview.coordinator.none"));
        }
        return notes;
    }
}
