// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.ks.absolutt.core.text.FormulaSafe;
import no.ks.absolutt.core.text.SheetWriter;

/**
 * CSV as Norwegian Excel opens it by a double click: UTF-8 with a byte order mark, semicolons, CRLF. Immutable.
 */
public final class CsvSheetWriter implements SheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char SEPARATOR = ';';

    @Override
    public byte[] write(List<String> head, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(safe(head));
        rows.forEach(row -> csv.writeRecord(safe(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> safe(List<String> cells) {
        return cells.stream().map(FormulaSafe::cell).toList();
    }
}
