// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.util.List;
import no.ks.absolutt.core.text.Message;

/**
 * A list as it was written, before anything in it is understood.
 *
 * @param lines those with something in them, in order; at most {@link #MOST_ROWS}
 * @param notes what should be known of how it was read
 */
public record ListTable(List<ListLine> lines, List<Message> notes) {

    /** The most rows that a list may have. Norway has 371 municipalities and county municipalities. */
    public static final int MOST_ROWS = 2000;

    /** The most characters that a cell may hold. */
    public static final int LONGEST_CELL = 1000;

    public ListTable {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
