// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.util.List;
import no.ks.absolutt.core.text.Message;

/**
 * A list that has been read.
 *
 * @param rows in the order they were written
 * @param problems what is wrong with the list as a whole
 * @param notes what should be known of the list as a whole
 */
public record ReadRows(List<ListedRow> rows, List<Message> problems, List<Message> notes) {

    public ReadRows {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
