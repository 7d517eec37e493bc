// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class FormulaSafeTest {

    @Test
    public void whatASpreadsheetWouldRunBecomesText() {
        for (String formula : new String[] {
            "=1+1", "+47 22 13 28 00", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u00A0 \u3000=1", "＝1+1", "＠x"
        }) {
            assertThat(FormulaSafe.cell(formula)).isEqualTo("'" + formula);
        }
    }

    @Test
    public void ordinaryTextStaysAsItIs() {
        for (String text : new String[] {"Samling 2", "2021-04-27", "a=b", "«Ål»", " innrykk", ""}) {
            assertThat(FormulaSafe.cell(text)).isEqualTo(text);
        }
        assertThat(FormulaSafe.cell(null)).isEmpty();
    }
}
