// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.util.List;

/**
 * A line of a list.
 *
 * @param row its number where it was written, from 1
 * @param cells from the left; a cell that is missing in the middle is empty
 */
public record ListLine(int row, List<ListCell> cells) {

    public ListLine {
        cells = List.copyOf(cells);
    }

    /** The cell in that column, from 0; an empty one where there is none. */
    public ListCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : ListCell.of("");
    }
}
