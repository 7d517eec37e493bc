// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.programme.Venue;
import no.ks.absolutt.core.text.LocalText;

/** What a new programme takes over from the one that it is made after. */
final class Blueprint {

    /** What one region says of itself: who pays, who stands behind it, whom to ask. */
    private static final Set<TextField> OF_ONE_REGION =
            Set.of(TextField.ORGANISER, TextField.FINANCING, TextField.COSTS, TextField.ANCHORING, TextField.CONTACT);

    private static final int FIRST_REVISION = 1;

    private Blueprint() {}

    static Programme of(Programme source, NewProgramme.Start start, String key, String name, String county) {
        boolean isEmpty = start == NewProgramme.Start.EMPTY;
        return new Programme(
                key,
                name,
                ProgrammeState.PLANNED,
                texts(source.texts(), start, county),
                ProgrammeDates.UNKNOWN,
                source.themes(),
                isEmpty
                        ? List.of()
                        : source.sessions().stream().map(Blueprint::undated).toList(),
                isEmpty ? source.milestones().stream().map(Blueprint::off).toList() : source.milestones(),
                FIRST_REVISION);
    }

    private static ProgrammeTexts texts(ProgrammeTexts source, NewProgramme.Start start, String county) {
        return switch (start) {
            case EMPTY -> new ProgrammeTexts(county, Map.of(), List.of());
            case PLAN -> new ProgrammeTexts(county, ofAnyRegion(source), source.links());
            case COPY -> new ProgrammeTexts(county == null ? source.county() : county, source.texts(), source.links());
        };
    }

    private static Map<TextField, List<LocalText>> ofAnyRegion(ProgrammeTexts source) {
        Map<TextField, List<LocalText>> texts = new EnumMap<>(TextField.class);
        source.texts().forEach((field, values) -> {
            if (!OF_ONE_REGION.contains(field)) {
                texts.put(field, values);
            }
        });
        return texts;
    }

    /** Neither its date nor its place and link hold for another programme. */
    private static Session undated(Session session) {
        return new Session(
                0,
                session.no(),
                session.kind(),
                session.theme(),
                session.title(),
                session.subtitle(),
                SessionDate.UNKNOWN,
                null,
                new Venue(session.venue().mode(), null, null, session.venue().maximum()),
                FIRST_REVISION);
    }

    private static Milestone off(Milestone milestone) {
        return new Milestone(
                milestone.key(),
                milestone.phase(),
                milestone.title(),
                milestone.countyTitle(),
                milestone.owners(),
                milestone.due(),
                milestone.required(),
                milestone.standing(),
                milestone.documentationAsked(),
                false);
    }
}
