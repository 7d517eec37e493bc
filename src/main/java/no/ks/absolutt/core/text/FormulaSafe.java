// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.text;

/**
 * Makes text safe as a cell of a spreadsheet: what a spreadsheet would take for a formula, and run, gets an apostrophe
 * before it and is then a text. The signs are those of OWASP's page on CSV injection, and their full-width forms.
 */
public final class FormulaSafe {

    private static final String BEGINS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String MARK = "'";

    private FormulaSafe() {}

    /** The text as a cell; empty for null. */
    public static String cell(String text) {
        if (text == null) {
            return "";
        }
        boolean formula = firstSign(text) >= 0 && BEGINS_A_FORMULA.indexOf(firstSign(text)) >= 0;
        boolean movesOn = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula || movesOn ? MARK + text : text;
    }

    /** The first character that shows; -1 for none. A no-break space is no white space to Java. */
    private static int firstSign(String text) {
        return text.chars()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .findFirst()
                .orElse(-1);
    }
}
