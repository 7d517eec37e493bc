// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static no.ks.absolutt.testing.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import no.ks.absolutt.testing.Workbooks;
import org.junit.Test;

/** Lists of municipalities, read in the packaged plugin: what is right, and what is refused. */
public class ListsIT {

    private static final String PATH = Visitor.REST + "/programmes/" + INNLANDET + "/lists";
    private static final String LIST = "Kommune;Koordinator;Målform\r\nØystre Slidre;kari;nynorsk\r\n";

    private final RunningSandbox sandbox = RunningSandbox.withDemo();
    private final Visitor ks = sandbox.as("ks");

    @Test
    public void everyEncodingOfCsvAndAWorkbookGiveTheSameRows() {
        JsonNode pasted = ks.post(PATH, "{\"text\": \"\\nØystre Slidre\\tkari\\tnynorsk\"}")
                .json();
        assertThat(pasted.path("rows").get(0).path("number").asText()).isEqualTo("3453");
        assertThat(pasted.path("rows").get(0).path("coordinator").path("name").asText())
                .isEqualTo("Kari Koordinator");
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            Charset.forName("windows-1252")
        }) {
            assertThat(ks.upload(PATH, LIST.getBytes(charset)).json())
                    .describedAs(charset.name())
                    .isEqualTo(pasted);
        }
        byte[] workbook = Workbooks.withRows(
                        row("Kommune", "Koordinator", "Målform") + row("Øystre Slidre", "kari", "nynorsk"))
                .bytes();
        assertThat(ks.upload(PATH, workbook).json()).isEqualTo(pasted);
    }

    @Test
    public void whatIsTooMuchIsRefusedWhole() {
        assertThat(ks.upload(PATH, "3420;kari;nb\n".repeat(10_000).getBytes(StandardCharsets.UTF_8))
                        .refusal())
                .isEqualTo("400 INVALID list");
        assertThat(ks.upload(PATH, new byte[5_000_000]).refusal()).isEqualTo("413 TOO_LARGE");
        assertThat(ks.upload(
                                PATH,
                                Workbooks.withRows(row("x".repeat(5_000_000))).bytes())
                        .refusal())
                .isEqualTo("400 INVALID list");
        assertThat(ks.upload(PATH, Workbooks.withRows(" ".repeat(20_000_000)).bytes())
                        .refusal())
                .isEqualTo("400 INVALID list");
        assertThat(ks.post(PATH, "{\"text\": \"" + "x".repeat(2_000_000) + "\"}")
                        .refusal())
                .isEqualTo("413 TOO_LARGE");
    }

    @Test
    public void aFormulaIsReadAsItsValueAndSaidToBeOne() {
        byte[] workbook = Workbooks.withRows(
                        "<row><c t=\"str\"><f>HYPERLINK(\"http://example.org\")</f><v>Tynset</v></c></row>")
                .bytes();
        JsonNode read = ks.upload(PATH, workbook).json().path("rows").get(0);
        assertThat(read.path("number").asText()).isEqualTo("3427");
        assertThat(read.path("notes").get(0).asText()).contains("formel");
    }

    @Test
    public void anEntityInAWorkbookReadsNoFile() {
        byte[] workbook = Workbooks.withRows("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w><sheetData>" + row("&e;")
                                + "</sheetData></w>")
                .bytes();
        Answer refused = ks.upload(PATH, workbook);
        assertThat(refused.refusal()).isEqualTo("400 INVALID list");
        assertThat(refused.body()).doesNotContain("root");
    }

    @Test
    public void onlyKsReadsLists() {
        assertThat(sandbox.as("kari").post(PATH, "{\"text\": \"3420\"}").refusal())
                .isEqualTo("403 FORBIDDEN");
        assertThat(sandbox.as("kari").upload(PATH, new byte[5_000_000]).refusal())
                .isEqualTo("403 FORBIDDEN");
        assertThat(sandbox.nobody().post(PATH, "{\"text\": \"3420\"}").refusal())
                .isEqualTo("401 NOT_LOGGED_IN");
        assertThat(ks.withoutToken().post(PATH, "{\"text\": \"3420\"}").refusal())
                .isEqualTo("403 FORBIDDEN");
    }

    @Test
    public void searchingTheRegisterIsAsManyStatementsForAllAsForOne() {
        assertThat(Statements.of(sandbox, ks, Visitor.REST + "/register?limit=500"))
                .hasSameSizeAs(Statements.of(sandbox, ks, Visitor.REST + "/register?q=tynset"));
    }
}
