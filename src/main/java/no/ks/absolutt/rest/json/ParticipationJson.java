// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.Participation;

/**
 * A municipality that takes part.
 *
 * @param state {@code CREATING} while its space is not whole, else {@code READY}
 * @param hasSpace whether the host has its space
 */
public record ParticipationJson(
        String number,
        String name,
        String spaceKey,
        String state,
        boolean hasSpace,
        String language,
        PersonJson coordinator) {

    /** The row in the language of the names' words. */
    public static ParticipationJson of(ListParticipations.Row row, Names names) {
        Participation participation = row.participation();
        return new ParticipationJson(
                row.municipality().number(),
                row.municipality().name(),
                participation.spaceKey(),
                participation.state().name(),
                row.hasSpace(),
                participation.language().code(),
                names.of(participation.coordinator()));
    }
}
