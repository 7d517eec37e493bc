// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public class CsvSheetWriterTest {

    @Test
    public void itIsWhatNorwegianExcelOpens() {
        assertThat(csv(List.of("Hva", "Når"), List.of(Arrays.asList("Ål; Hol", null))))
                .isEqualTo("\uFEFFHva;Når\r\n\"Ål; Hol\";\r\n");
    }

    @Test
    public void quotesAndLineBreaksStayInTheirCell() {
        assertThat(csv(List.of("a"), List.of(List.of("sa \"nei\"\nog gikk"))))
                .isEqualTo("\uFEFFa\r\n\"sa \"\"nei\"\"\nog gikk\"\r\n");
    }

    @Test
    public void noCellIsAFormulaTheHeadNeither() {
        assertThat(csv(List.of("=a"), List.of(List.of("=1+1"), List.of("-1"), List.of("\t=1"))))
                .isEqualTo("\uFEFF'=a\r\n'=1+1\r\n'-1\r\n'\t=1\r\n");
    }

    private static String csv(List<String> head, List<List<String>> rows) {
        return new String(new CsvSheetWriter().write(head, rows), StandardCharsets.UTF_8);
    }
}
