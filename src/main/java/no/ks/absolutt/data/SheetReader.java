// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import no.ks.absolutt.core.list.ListCell;

/**
 * Goes through a sheet row by row. A formula is not calculated: the value that stands stored beside it is read, and the
 * cell marked. Source of the names: ECMA-376 part 1, 18.3.1.
 */
final class SheetReader implements XmlEvents.Listener {

    private static final String SHARED = "s";
    private static final String NUMBER = "n";
    /** The most digits before or behind the point of a number that is written out. */
    private static final int MOST_DIGITS = 20;

    private final List<String> sharedTexts;
    private final TableBuilder table = new TableBuilder();
    private final StringBuilder content = new StringBuilder();
    private List<ListCell> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = NUMBER;
    private boolean formula;
    private boolean inContent;

    private SheetReader(List<String> sharedTexts) {
        this.sharedTexts = sharedTexts;
    }

    static TableBuilder read(byte[] sheet, List<String> sharedTexts) {
        SheetReader reader = new SheetReader(sharedTexts);
        XmlEvents.read(sheet, reader);
        return reader.table;
    }

    @Override
    public void begin(String name, XMLStreamReader element) {
        switch (name) {
            case "row" -> beginRow(Workbook.attribute(element, "r"));
            case "c" -> beginCell(element);
            case "f" -> formula = true;
            case "v", "t" -> inContent = true;
            default -> {}
        }
    }

    @Override
    public void text(String piece) {
        if (inContent) {
            content.append(piece);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "row" -> table.addCells(row, cells);
            case "c" -> endCell();
            case "v", "t" -> inContent = false;
            default -> {}
        }
    }

    private void beginRow(String reference) {
        row = reference.matches("\\d{1,7}") ? Integer.parseInt(reference) : row + 1;
        column = 0;
        cells = new ArrayList<>();
    }

    private void beginCell(XMLStreamReader element) {
        String reference = Workbook.attribute(element, "r");
        column = reference.isEmpty() ? column : place(reference);
        type = Workbook.attribute(element, "t");
        formula = false;
        content.setLength(0);
    }

    private void endCell() {
        if (column < TableBuilder.MOST_COLUMNS) {
            while (cells.size() <= column) {
                cells.add(ListCell.of(""));
            }
            cells.set(column, new ListCell(value(), formula));
        }
        column++;
    }

    private String value() {
        String written = content.toString();
        return switch (type) {
            case SHARED -> sharedText(written);
            case "", NUMBER -> number(written);
            default -> written;
        };
    }

    private String sharedText(String index) {
        if (!index.matches("\\d{1,6}") || Integer.parseInt(index) >= sharedTexts.size()) {
            throw ListReader.refused("list.refusal.broken");
        }
        return sharedTexts.get(Integer.parseInt(index));
    }

    /** A number as a person would write it: 3.42E3 is 3420. */
    private static String number(String written) {
        if (written.length() > MOST_DIGITS) {
            return written;
        }
        try {
            BigDecimal number = new BigDecimal(written.strip()).stripTrailingZeros();
            return Math.abs(number.scale()) > MOST_DIGITS ? written : number.toPlainString();
        } catch (NumberFormatException noNumber) {
            return written;
        }
    }

    /** The column, from 0, of a reference such as AB12; one far to the right where it is none. */
    private static int place(String reference) {
        int place = 0;
        for (int at = 0; at < reference.length() && at <= 3 && Character.isUpperCase(reference.charAt(at)); at++) {
            place = place * ('Z' - 'A' + 1) + reference.charAt(at) - 'A' + 1;
        }
        return place == 0 ? TableBuilder.MOST_COLUMNS : place - 1;
    }
}
