// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.week.WeekLine.Kind;
import org.junit.Test;

public class WeekRuleTest {

    @Test
    public void sevenLinesAreShownAtMost() {
        assertThat(kinds(lines(Kind.PASSED, 7))).hasSize(7);
        assertThat(kinds(lines(Kind.PASSED, 8))).hasSize(7);
    }

    @Test
    public void fewerAreShownAsTheyAre() {
        assertThat(kinds(List.of())).isEmpty();
        assertThat(kinds(lines(Kind.CONFIRM, 2))).containsExactly(Kind.CONFIRM, Kind.CONFIRM);
    }

    @Test
    public void whatSomebodyWaitsForComesBeforeWhatTimeAsksFor() {
        List<WeekLine> lines = new ArrayList<>(lines(Kind.DUE, 1));
        lines.addAll(lines(Kind.ANSWER, 1));
        lines.addAll(lines(Kind.REPORT, 1));

        assertThat(kinds(lines)).containsExactly(Kind.REPORT, Kind.ANSWER, Kind.DUE);
    }

    @Test
    public void everyKindGetsAPlaceBeforeAnyGetsTwo() {
        List<WeekLine> lines = new ArrayList<>(lines(Kind.PASSED, 20));
        lines.addAll(lines(Kind.DUE, 3));
        lines.addAll(lines(Kind.CONFIRM, 9));
        lines.addAll(lines(Kind.REPORT, 2));

        assertThat(kinds(lines))
                .containsExactly(
                        Kind.REPORT, Kind.REPORT, Kind.PASSED, Kind.PASSED, Kind.PASSED, Kind.DUE, Kind.CONFIRM);
    }

    private static List<Kind> kinds(List<WeekLine> lines) {
        return WeekRule.chosen(lines).stream().map(WeekLine::kind).toList();
    }

    private static List<WeekLine> lines(Kind kind, int number) {
        List<WeekLine> lines = new ArrayList<>();
        for (int line = 0; line < number; line++) {
            lines.add(new WeekLine(kind, null, null));
        }
        return lines;
    }
}
