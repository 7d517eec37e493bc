// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks of Excel's, made part by part. */
public final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Workbooks() {}

    /** A workbook whose only sheet has these rows, written as the sheet's XML has them. */
    public static Workbooks withRows(String rows) {
        return new Workbooks()
                .part(
                        "xl/workbook.xml",
                        HEAD + "<workbook" + MAIN + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006"
                                + "/relationships\"><sheets><sheet name=\"Ark1\" sheetId=\"1\" r:id=\"rId7\"/></sheets>"
                                + "</workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId7\" Type=\"t\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .part("xl/worksheets/sheet1.xml", sheet(rows));
    }

    /** A sheet with these rows. */
    public static String sheet(String rows) {
        return HEAD + "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A row of texts, each in its cell. */
    public static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** With one part more, or another in its place. */
    public Workbooks part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** With the texts that cells of type {@code s} point to, as their XML has them. */
    public Workbooks texts(String... items) {
        return part("xl/sharedStrings.xml", HEAD + "<sst" + MAIN + ">" + String.join("", items) + "</sst>");
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
