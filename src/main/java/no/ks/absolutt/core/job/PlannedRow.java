// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.util.List;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;

/**
 * What a row would make, before it does.
 *
 * @param number of the municipality, or what was written for it; may be null
 * @param name of the municipality, or what was written for it; may be null
 * @param spaceKey null where the municipality or the language is not known
 * @param language the one the space would have: the one asked for, else bokmål
 * @param proposed the municipality's own form of Norwegian
 * @param pages how many pages would be made
 * @param coordinator null when nobody was named or the name is unknown
 * @param problems what stands in the way; empty when the row can be made
 * @param notes what does not stand in the way, but should be known
 */
public record PlannedRow(
        String number,
        String name,
        String spaceKey,
        Language language,
        Language proposed,
        int pages,
        Person coordinator,
        List<Message> problems,
        List<Message> notes) {

    public PlannedRow {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** A row that can never be made. */
    static PlannedRow unusable(String number, String name, List<Message> why) {
        return new PlannedRow(number, name, null, null, null, 0, null, why, List.of());
    }

    /** Whether nothing stands in its way. */
    public boolean isGood() {
        return problems.isEmpty();
    }

    /** The row of a new job: still to be made, or failed already. */
    JobRow ordered() {
        return new JobRow(
                0,
                number,
                name,
                language,
                coordinator == null ? null : coordinator.key(),
                spaceKey,
                isGood() ? RowState.PENDING : RowState.FAILED,
                problems,
                notes,
                0,
                false,
                null);
    }
}
