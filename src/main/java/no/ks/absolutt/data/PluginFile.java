// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of programme data in the plugin's jar. UTF-8. */
enum PluginFile {
    PROGRAMMES("programmes.json"),
    MILESTONES("milestones.csv"),
    PAGE_TREE("page-tree.json"),
    MUNICIPALITIES("municipalities-norway.csv"),
    COUNTIES("counties-norway.csv"),
    ROLES("roles.csv"),
    ROLE_NAMES("role-names.csv"),
    ROLE_MATRIX("role-matrix.csv"),
    AREA_NAMES_NN("area-names-nn.csv"),
    COUNTY_AREAS("county-areas.csv");

    private static final String FOLDER = "/programme/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String fileName;

    PluginFile(String fileName) {
        this.fileName = fileName;
    }

    /** The rows of a CSV file by column name. */
    List<NamedCsvRecord> rows() {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text())) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of a JSON file. */
    JsonNode json() {
        try {
            return JSON.readTree(text());
        } catch (IOException e) {
            throw fault(e.getMessage());
        }
    }

    /** A fault in this file, in words. */
    IllegalStateException fault(String what) {
        return new IllegalStateException(fileName + ": " + what);
    }

    private String text() {
        try (InputStream stream = PluginFile.class.getResourceAsStream(FOLDER + fileName)) {
            if (stream == null) {
                throw fault("missing in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
