// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.Participation;

/**
 * A municipality that takes part in a programme, or has been asked to.
 *
 * @param spaceKey null while no space has been asked for
 * @param state {@code CREATING} while its space is not whole, else {@code READY}; null while no space has been asked for
 * @param hasSpace whether the host has its space
 * @param language of its space; null while no space has been asked for
 * @param standing null when what was set has been cleared
 * @param space {@code NONE}, {@code CREATING}, {@code WHOLE} or {@code GONE}
 * @param archived whether the host has archived its space
 * @param keyElsewhere whether another space has its space's key now
 */
public record ParticipationJson(
        String number,
        String name,
        String spaceKey,
        String state,
        boolean hasSpace,
        String language,
        PersonJson coordinator,
        String standing,
        int revision,
        String space,
        boolean archived,
        boolean keyElsewhere) {

    /** The row in the language of the names' words. */
    public static ParticipationJson of(ListParticipations.Row row, Names names) {
        Participation participation = row.participation();
        return new ParticipationJson(
                row.municipality().number(),
                row.municipality().name(),
                row.spaceKey(),
                participation == null ? null : participation.state().name(),
                row.hasSpace(),
                participation == null ? null : participation.language().code(),
                names.of(row.coordinator()),
                row.standing() == null ? null : row.standing().name(),
                row.revision(),
                row.space().name(),
                row.archived(),
                row.keyElsewhere());
    }
}
