// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.ks.absolutt.core.text.Message;
import org.junit.Test;

/** Every number here is synthetic: the month is raised by 40 or 80. */
public class FreeTextTest {

    @Test
    public void whiteSpaceAtTheEndsIsTakenAway() {
        assertThat(checked("  Vi er i gang.\n")).isEqualTo("Vi er i gang.");
    }

    @Test
    public void aTextWithNothingInItIsNone() {
        assertThat(checked(null)).isNull();
        assertThat(checked(" \n\t ")).isNull();
    }

    @Test
    public void aTextMayBeAsLongAsTheLimitCountedInCharacters() {
        assertThat(checked("😀".repeat(100))).hasSize(200);
        assertThat(refusal("😀".repeat(101)).message()).isEqualTo(Message.of("refusal.text.long", 100, 101));
    }

    @Test
    public void linesAndTabsAreKeptButOtherControlCharactersAreRefused() {
        assertThat(checked("en\r\nto\ttre")).isEqualTo("en\r\nto\ttre");
        assertThat(refusal("en\u0000to").message().key()).isEqualTo("refusal.text.control");
    }

    @Test
    public void syntheticIdentityNumbersAreRefused() {
        refuses("01459030014");
        refuses("01859030188");
        refuses("Gjelder 15830530085.");
        refuses("(01859030188)");
    }

    @Test
    public void syntheticDNumbersAreRefused() {
        refuses("41519030096");
        refuses("69811230081");
    }

    @Test
    public void numbersPartedByASpaceADotOrAHyphenAreRefused() {
        refuses("018590 30188");
        refuses("018590-30188");
        refuses("018590.30188");
        refuses("018590\u00a030188");
        refuses("01.85.90 30188");
        refuses("01 85 90 301 88");
        refuses("018590\u201330188");
    }

    @Test
    public void numbersPartedByTwoSpacesASlashOrALineBreakAreRefused() {
        refuses("018590  30188");
        refuses("01/85/90 30188");
        refuses("018590\n30188");
        refuses("018590- 30188");
    }

    @Test
    public void aNumberAmongOthersIsFound() {
        refuses("12 01 85 90 301 88");
        refuses("98765432100 og 01859030188");
    }

    @Test
    public void aLeapDayOfOneOfTheCenturiesIsADate() {
        refuses("29420050060");
    }

    @Test
    public void otherNumbersAreAllowed() {
        allows("Ring 22 13 26 00 eller 62 43 30 00");
        allows("+47 22132600");
        allows("Sak 21/01859, møte 01.02.2021");
        allows("kontonummer 12345678903");
    }

    @Test
    public void elevenDigitsWithAWrongCheckDigitAreAllowed() {
        allows("01859030189");
        allows("01859030178");
    }

    @Test
    public void elevenDigitsWithoutAPossibleDateAreAllowed() {
        allows("32519050160");
        allows("29420150081");
        allows("85459030048");
        allows("31040530005");
    }

    @Test
    public void aLongerRowOfDigitsIsAllowed() {
        allows("018590301880");
        allows("1018590301881");
    }

    @Test
    public void theRefusalNamesTheFieldAndNeverRepeatsTheText() {
        Refusal refusal = refusal("Gjelder 01859030188");

        assertThat(refusal.code()).isEqualTo(Refusal.Code.INVALID);
        assertThat(refusal.field()).isEqualTo("note");
        assertThat(refusal.message().arguments()).isEmpty();
        assertThat(refusal.getMessage()).doesNotContain("01859030188");
    }

    private static String checked(String text) {
        return FreeText.checked("note", text, 100);
    }

    private static Refusal refusal(String text) {
        return catchThrowableOfType(Refusal.class, () -> checked(text));
    }

    private static void refuses(String text) {
        Refusal refusal = refusal(text);
        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.message().key()).isEqualTo("refusal.text.identity");
    }

    private static void allows(String text) {
        assertThat(checked(text)).isEqualTo(text);
    }

    @Test
    public void aShortTextOfEmojiFitsTheColumnThatItIsStoredIn() {
        String fits = "😀".repeat(127);
        assertThat(FreeText.checked("title", fits, 250)).isEqualTo(fits);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> FreeText.checked("title", "😀".repeat(128), 250));
        assertThat(refusal.message()).isEqualTo(Message.of("refusal.text.long", 250, 256));
    }
}
