// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.Test;

public class ContentLinesTest {

    @Test
    public void whatMeansSomethingInTheFormatIsEscaped() {
        assertThat(written(new ContentLines().text("SUMMARY", "a,b;c\\d\r\ne\nf\tg:\"h\"")))
                .isEqualTo("SUMMARY:a\\,b\\;c\\\\d\\ne\\nf g:\"h\"\r\n");
    }

    @Test
    public void whatIsNothingHasNoLine() {
        assertThat(written(new ContentLines().text("LOCATION", null))).isEmpty();
    }

    @Test
    public void noTextCanEndTheEntryItStandsIn() {
        assertThat(written(new ContentLines().text("SUMMARY", "x\r\nEND:VEVENT\u2028y\u0085z")))
                .isEqualTo("SUMMARY:x\\nEND:VEVENT\\ny\\nz\r\n");
    }

    @Test
    public void aLineOfSeventyFiveOctetsIsNotFolded() {
        assertThat(written(new ContentLines().text("SUMMARY", "x".repeat(67)))).hasSize(77);
    }

    @Test
    public void longerLinesAreFoldedBetweenCharactersAndNeverLongerThanSeventyFiveOctets() {
        String text = "Møte i oppvekstutvalget 😀 – ".repeat(12);

        String written = written(new ContentLines().text("DESCRIPTION", text));

        assertThat(written.split("\r\n")).hasSizeGreaterThan(5).allSatisfy(line -> assertThat(
                        line.getBytes(StandardCharsets.UTF_8).length)
                .isBetween(1, 75));
        assertThat(written.replace("\r\n ", "")).isEqualTo("DESCRIPTION:" + text + "\r\n");
        assertThat(written).doesNotContain("\uFFFD");
    }

    private static String written(ContentLines lines) {
        return new String(lines.bytes(), StandardCharsets.UTF_8);
    }
}
