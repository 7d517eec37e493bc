// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.util.List;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;

/**
 * What a row of a list means.
 *
 * @param row its number where it was written, from 1
 * @param text the municipality as it was written
 * @param municipality null when it is not known for certain
 * @param coordinatorText the coordinator as she was written; given back to whom it came from, never stored; null for none
 * @param coordinator null when none was named or nobody was found, which never blocks
 * @param languageText the language as it was written; null for none
 * @param language null when none was named or it is unknown
 * @param problems what must be mended before the row can be used; empty for none
 * @param notes what should be known
 * @param suggestions municipalities that may be meant, when it is not known for certain
 */
public record ListedRow(
        int row,
        String text,
        Municipality municipality,
        String coordinatorText,
        Person coordinator,
        String languageText,
        Language language,
        List<Message> problems,
        List<Message> notes,
        List<Municipality> suggestions) {

    public ListedRow {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        suggestions = List.copyOf(suggestions);
    }
}
