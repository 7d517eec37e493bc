// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import static no.ks.absolutt.testing.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.list.ListCell;
import no.ks.absolutt.core.list.ListLine;
import no.ks.absolutt.core.list.ListTable;
import no.ks.absolutt.testing.Workbooks;
import org.junit.Test;

/** Excel workbooks, whole, odd and malicious. */
public class WorkbookTest {

    private final ListReader reader = new ListReader();

    @Test
    public void cells_of_every_type_are_read() {
        Workbooks book = Workbooks.withRows("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"C3\"><v>301</v></c>"
                        + "<c r=\"D3\" t=\"inlineStr\"><is><r><t>ka</t></r><r><t>ri</t></r></is></c>"
                        + "<c r=\"E3\" t=\"b\"><v>1</v></c><c r=\"F3\"/></row>")
                .texts("<si><t>Elverum</t></si>", "<si><r><t>Ål</t></r><r><t> æ</t></r><rPh><t>x</t></rPh></si>");

        ListLine line = read(book).lines().get(0);

        assertThat(line.row()).isEqualTo(3);
        assertThat(line.cells()).extracting(ListCell::text).containsExactly("Ål æ", "", "301", "kari", "1", "");
    }

    @Test
    public void numbers_are_written_as_people_write_them() {
        assertThat(
                        first(
                                "<row><c><v>3420.0</v></c><c><v>3.42E3</v></c><c><v>1E999999999</v></c><c><v>12.5</v></c></row>"))
                .extracting(ListCell::text)
                .containsExactly("3420", "3420", "1E999999999", "12.5");
    }

    @Test
    public void of_a_formula_the_stored_value_is_read_and_the_cell_is_marked() {
        assertThat(first("<row><c t=\"str\"><f>HYPERLINK(\"http://x\")</f><v>Tynset</v></c><c><f>1+1</f></c>"
                        + "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"))
                .containsExactly(new ListCell("Tynset", true), new ListCell("", true), new ListCell("#DIV/0!", true));
    }

    @Test
    public void the_first_sheet_that_is_not_hidden_is_read_and_the_others_are_named() {
        Workbooks book = Workbooks.withRows(row("feil"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"Skjult\" state=\"hidden\" r:id=\"a\"/>"
                                + "<sheet name=\"Deltakere\" r:id=\"b\"/><sheet name=\"Mer\" r:id=\"c\"/></sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", "<R><x Id=\"b\" Target=\"/xl/andre/ark.xml\"/></R>")
                .part("xl/andre/ark.xml", Workbooks.sheet(row("3420")));

        ListTable table = read(book);

        assertThat(table.lines().get(0).cell(0)).isEqualTo(ListCell.of("3420"));
        assertThat(table.notes().get(0).arguments()).containsExactly(2, "Deltakere");
    }

    @Test
    public void too_many_rows_and_too_long_cells_are_refused() {
        assertThat(read(Workbooks.withRows(row("3420").repeat(2000))).lines()).hasSize(2000);
        assertThat(refusal(Workbooks.withRows(row("3420").repeat(10_000)))).isEqualTo("list.refusal.rows");
        assertThat(refusal(Workbooks.withRows(row("x".repeat(5_000_000))))).isEqualTo("list.refusal.cell");
    }

    @Test
    public void a_file_that_unpacks_without_end_is_refused() {
        String nothing = " ".repeat(17 * 1024 * 1024);

        byte[] bomb =
                Workbooks.withRows(row("3420")).part("xl/media/x.bin", nothing).bytes();

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusal(bomb)).isEqualTo("list.refusal.unpacked");
        assertThat(refusal(Workbooks.withRows(nothing))).isEqualTo("list.refusal.unpacked");
    }

    @Test
    public void a_file_with_too_many_parts_is_refused() {
        Workbooks book = Workbooks.withRows(row("3420"));
        for (int part = 0; part < 1000; part++) {
            book.part("x" + part, "");
        }

        assertThat(refusal(book)).isEqualTo("list.refusal.unpacked");
    }

    @Test
    public void entities_are_never_unfolded() {
        String outside = "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        String laughs = "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY e \"&a;&a;&a;&a;\">]>";
        String cell = "<worksheet><sheetData>" + row("&e;") + "</sheetData></worksheet>";
        for (String type : List.of(outside, laughs, "<!DOCTYPE worksheet SYSTEM \"http://localhost:1/x.dtd\">", "")) {
            assertThat(refusal(Workbooks.withRows("").part("xl/worksheets/sheet1.xml", type + cell)))
                    .as(type)
                    .isEqualTo("list.refusal.broken");
            assertThat(refusal(Workbooks.withRows(row("3420")).part("xl/sharedStrings.xml", type + "<sst>&e;</sst>")))
                    .as(type)
                    .isEqualTo("list.refusal.broken");
        }
    }

    @Test
    public void a_broken_workbook_is_refused() {
        byte[] whole = Workbooks.withRows(row("3420")).bytes();

        assertThat(refusal(Arrays.copyOf(whole, 300))).isEqualTo("list.refusal.broken");
        assertThat(refusal(Workbooks.withRows("<row><c"))).isEqualTo("list.refusal.broken");
        assertThat(refusal(Workbooks.withRows("<row><c t=\"s\"><v>7</v></c></row>")))
                .isEqualTo("list.refusal.broken");
        assertThat(refusal(Workbooks.withRows("").part("xl/_rels/workbook.xml.rels", "<R/>")))
                .isEqualTo("list.refusal.broken");
        assertThat(refusal("PK\3\4 and then nonsense".getBytes(StandardCharsets.US_ASCII)))
                .isIn("list.refusal.broken", "list.refusal.kind");
    }

    @Test
    public void columns_far_to_the_right_are_not_looked_at() {
        assertThat(
                        first(
                                "<row><c r=\"A1\"><v>3420</v></c><c r=\"XFD1\"><v>1</v></c><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>"))
                .containsExactly(ListCell.of("3420"));
    }

    /** Each of these took a heap of 2 GB, or a quarter of a minute, from a reader that believes them: decision 0011. */
    @Test(timeout = 10_000)
    public void a_small_file_takes_neither_much_memory_nor_much_time() {
        String nowhere = "<row><c t=\"s\"><v>2000000000</v></c></row>";
        String farRight = "<row><c r=\"A1\"><v>3420</v></c><c r=\"ZZZZZZ1\"><v>1</v></c></row>";
        String formula = "<c t=\"str\"><f t=\"shared\" si=\"0\" ref=\"A1:A2\">" + "x".repeat(700_000) + "</f></c>";
        String sharedByMany = formula + "<c><f t=\"shared\" si=\"0\"/><v>3420</v></c>".repeat(20_000);
        String arrays = "<c><f t=\"array\" ref=\"A1\">1</f><v>3420</v></c>".repeat(20_000);
        String plain = "<c r=\"B1\"><v>1</v></c>".repeat(20_000);

        assertThat(refusal(Workbooks.withRows(nowhere).texts("<si><t>x</t></si>")))
                .isEqualTo("list.refusal.broken");
        assertThat(first(farRight)).containsExactly(ListCell.of("3420"));
        assertThat(first("<row>" + sharedByMany + "</row>"))
                .hasSize(50)
                .element(1)
                .isEqualTo(new ListCell("3420", true));
        assertThat(first("<row>" + arrays + plain + "</row>")).hasSize(50);
    }

    private ListTable read(Workbooks book) {
        return reader.ofFile(book.bytes());
    }

    private List<ListCell> first(String rows) {
        return read(Workbooks.withRows(rows)).lines().get(0).cells();
    }

    private String refusal(Workbooks book) {
        return refusal(book.bytes());
    }

    private String refusal(byte[] file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> reader.ofFile(file));
        assertThat(refusal.field()).isEqualTo("list");
        return refusal.message().key();
    }
}
