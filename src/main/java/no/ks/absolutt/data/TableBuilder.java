// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.list.ListCell;
import no.ks.absolutt.core.list.ListLine;
import no.ks.absolutt.core.list.ListTable;
import no.ks.absolutt.core.text.Message;

/** Puts a list together line by line, and refuses the whole of it as soon as it is too much. For one thread. */
final class TableBuilder {

    /** Columns further to the right are not looked at. */
    static final int MOST_COLUMNS = 50;

    private final List<ListLine> lines = new ArrayList<>();

    /** A line of plain texts; one with nothing in it is left out. */
    void add(int row, List<String> texts) {
        addCells(row, texts.stream().map(ListCell::of).toList());
    }

    /** A line of cells; one with nothing in it is left out. */
    void addCells(int row, List<ListCell> cells) {
        List<ListCell> trimmed = cells.stream()
                .limit(MOST_COLUMNS)
                .map(cell -> trimmed(row, cell))
                .toList();
        if (trimmed.stream().allMatch(ListCell::isBlank)) {
            return;
        }
        if (lines.size() == ListTable.MOST_ROWS) {
            throw ListReader.refused("list.refusal.rows", ListTable.MOST_ROWS);
        }
        lines.add(new ListLine(row, trimmed));
    }

    /** The list. */
    ListTable built(List<Message> notes) {
        return new ListTable(lines, notes);
    }

    private static ListCell trimmed(int row, ListCell cell) {
        String text = cell.text().replace('\u00A0', ' ').strip();
        if (text.length() > ListTable.LONGEST_CELL) {
            throw ListReader.refused("list.refusal.cell", row, text.length(), ListTable.LONGEST_CELL);
        }
        return new ListCell(text, cell.formula());
    }
}
