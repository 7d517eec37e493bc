// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.list.ListCell;
import no.ks.absolutt.core.list.ListLine;
import no.ks.absolutt.core.list.ListTable;
import org.junit.Test;

/** Text in the encodings and forms that people's programs write. */
public class ListReaderTest {

    private static final String NAMES = "Røros;Åsnes\r\nPorsanger;«Ål»";
    private static final char MARK = '\uFEFF';

    private final ListReader reader = new ListReader();

    @Test
    public void every_usual_encoding_is_read_right() {
        Charset windows = Charset.forName("windows-1252");
        for (byte[] file : List.of(
                NAMES.getBytes(UTF_8),
                (MARK + NAMES).getBytes(UTF_8),
                NAMES.getBytes(windows),
                NAMES.getBytes(UTF_16LE),
                NAMES.getBytes(UTF_16BE),
                (MARK + NAMES).getBytes(UTF_16LE),
                (MARK + NAMES).getBytes(UTF_16BE))) {
            assertThat(cells(reader.ofFile(file)))
                    .containsExactly(List.of("Røros", "Åsnes"), List.of("Porsanger", "«Ål»"));
        }
    }

    @Test
    public void one_letter_in_windows_1252_is_enough() {
        assertThat(cells(reader.ofFile(new byte[] {(byte) 0xC5, 's'}))).containsExactly(List.of("Ås"));
        assertThat(cells(reader.ofFile(new byte[] {'B', (byte) 0xF8}))).containsExactly(List.of("Bø"));
    }

    @Test
    public void tab_semicolon_and_comma_are_told_apart() {
        assertThat(cells(reader.ofText("3420\tkari; ola\tnb"))).containsExactly(List.of("3420", "kari; ola", "nb"));
        assertThat(cells(reader.ofText("3420;\"Nord, Kari\";nb"))).containsExactly(List.of("3420", "Nord, Kari", "nb"));
        assertThat(cells(reader.ofText("3420,kari,nb"))).containsExactly(List.of("3420", "kari", "nb"));
        assertThat(cells(reader.ofText("sep=,\r\n3420,a;b;c"))).containsExactly(List.of("3420", "a;b;c"));
        assertThat(cells(reader.ofText("Øystre Slidre"))).containsExactly(List.of("Øystre Slidre"));
    }

    @Test
    public void quoted_cells_may_hold_quotes_separators_and_line_ends() {
        assertThat(cells(reader.ofText("\"a \"\"b\"\"; c\";d\r\n\"e\r\nf\";g")))
                .containsExactly(List.of("a \"b\"; c", "d"), List.of("e\r\nf", "g"));
    }

    @Test
    public void rows_keep_the_number_that_they_have_in_the_file() {
        assertThat(reader.ofText("\n3420\r\n\r\n;;\n\"x\ny\"\n3427").lines())
                .extracting(ListLine::row)
                .containsExactly(2, 5, 7);
        assertThat(reader.ofText("sep=;\n3420").lines())
                .extracting(ListLine::row)
                .containsExactly(2);
    }

    @Test
    public void a_cell_that_looks_like_a_formula_is_plain_text() {
        assertThat(reader.ofText("=1+1;+4790000000;-x;@SUM(A1)").lines().get(0).cells())
                .containsExactly(
                        ListCell.of("=1+1"), ListCell.of("+4790000000"), ListCell.of("-x"), ListCell.of("@SUM(A1)"));
    }

    @Test
    public void two_thousand_rows_are_read_and_one_more_is_refused() {
        assertThat(reader.ofText("3420\n".repeat(2000) + "\n\n").lines()).hasSize(2000);
        assertThat(refused("3420\n".repeat(2001))).isEqualTo("list.refusal.rows");
        assertThat(refused("3420;kari;nb\r\n".repeat(10_000))).isEqualTo("list.refusal.rows");
    }

    @Test
    public void a_cell_of_five_megabytes_is_refused() {
        assertThat(refused("3420;" + "x".repeat(5_000_000))).isEqualTo("list.refusal.cell");
        assertThat(refused("3420;\"" + "x".repeat(5_000_000))).isEqualTo("list.refusal.cell");
        assertThat(refused("3420" + ";".repeat(500_000))).isEqualTo("list.refusal.kind");
        assertThat(reader.ofText("x".repeat(1000)).lines()).hasSize(1);
    }

    @Test
    public void what_is_no_list_is_refused_with_what_to_do() {
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .isEqualTo("list.refusal.xls");
        assertThat(refused(new byte[] {'%', 'P', 'D', 'F', 0, 0, 0, 1, 0})).isEqualTo("list.refusal.kind");
        assertThat(refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'})).isEqualTo("list.refusal.kind");
    }

    @Test
    public void nothing_is_an_empty_list() {
        assertThat(reader.ofFile(new byte[0]).lines()).isEmpty();
        assertThat(reader.ofFile(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})
                        .lines())
                .isEmpty();
        assertThat(reader.ofText("").lines()).isEmpty();
    }

    private static List<List<String>> cells(ListTable table) {
        return table.lines().stream()
                .map(line -> line.cells().stream().map(ListCell::text).toList())
                .toList();
    }

    private String refused(byte[] file) {
        return refusal(() -> reader.ofFile(file));
    }

    private String refused(String text) {
        return refusal(() -> reader.ofText(text));
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        Refusal refusal = catchThrowableOfType(Refusal.class, reading);
        assertThat(refusal.field()).isEqualTo("list");
        return refusal.message().key();
    }
}
