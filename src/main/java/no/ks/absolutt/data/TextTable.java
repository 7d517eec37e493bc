// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.absolutt.core.list.ListTable;

/** Text with a line a row: tab between the cells as Excel and Word paste, semicolon or comma as CSV has. */
final class TextTable {

    /** The first line in which Excel may say what separates the cells. */
    private static final Pattern SAYS_SEPARATOR =
            Pattern.compile("sep=([;,\\t])(?=\\r|\\n|$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final int LINES_LOOKED_AT = 50;
    private static final char QUOTE = '"';

    private TextTable() {}

    static ListTable of(String text) {
        Matcher said = SAYS_SEPARATOR.matcher(text);
        return said.lookingAt()
                ? read(text.substring(said.end()), said.group(1).charAt(0))
                : read(text, separator(text));
    }

    private static ListTable read(String text, char separator) {
        TableBuilder table = new TableBuilder();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(QUOTE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                table.add((int) line.getStartingLineNumber(), line.getFields());
            }
            return table.built(List.of());
        } catch (CsvParseException broken) {
            throw ListReader.refused("list.refusal.kind");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tab where there is one; else whichever of semicolon and comma is written most. */
    private static char separator(String text) {
        String outside = QUOTED.matcher(
                        String.join("\n", text.lines().limit(LINES_LOOKED_AT).toList()))
                .replaceAll("");
        if (outside.indexOf('\t') >= 0) {
            return '\t';
        }
        return count(outside, ',') > count(outside, ';') ? ',' : ';';
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
