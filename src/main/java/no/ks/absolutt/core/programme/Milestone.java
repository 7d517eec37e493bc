// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.List;
import no.ks.absolutt.core.text.LocalText;

/**
 * Something a municipality should have done, as the programme defines it.
 *
 * @param key such as {@code roller.kartlegging}
 * @param phase key of its phase
 * @param countyTitle the title in a county municipality; null where it is the same
 * @param owners role keys in capitals, KOORDINATOR or DELTAKERGRUPPE; with two, either may be asked
 * @param due when it is due, as the programme says it
 * @param required whether the programme asks it of every municipality
 * @param standing a state that must be confirmed again after each session, not a thing done on a date
 * @param documentationAsked whether a link to a page, decision or plan is asked for
 * @param active whether it counts in this programme
 */
public record Milestone(
        String key,
        String phase,
        LocalText title,
        LocalText countyTitle,
        List<String> owners,
        DueRule due,
        boolean required,
        boolean standing,
        boolean documentationAsked,
        boolean active) {

    public Milestone {
        owners = List.copyOf(owners);
    }

    /** The title as a municipality, or a county municipality, reads it. */
    public LocalText titleFor(boolean countyMunicipality) {
        return countyMunicipality && countyTitle != null ? countyTitle : title;
    }
}
