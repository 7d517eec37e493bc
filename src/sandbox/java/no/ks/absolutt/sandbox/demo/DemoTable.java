// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One of the tables of demo data. */
final class DemoTable {

    private final String name;

    private DemoTable(String name) {
        this.name = name;
    }

    /** The rows of {@code /demo/<name>.csv}, in their order. */
    static <T> List<T> read(String name, Function<Row, T> reader) {
        return new DemoTable(name).rows(reader);
    }

    /** One row; an empty cell is null. */
    interface Row {
        String get(String column);
    }

    private <T> List<T> rows(Function<Row, T> reader) {
        try (InputStream in = DemoTable.class.getResourceAsStream("/demo/" + name + ".csv");
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            List<T> rows = new ArrayList<>();
            for (NamedCsvRecord row : csv) {
                rows.add(reader.apply(column -> row.getField(column).isEmpty() ? null : row.getField(column)));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
