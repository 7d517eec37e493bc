// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.Status;
import org.junit.Test;

/** Sessions that KS has moved, and the deadlines that went along. */
public class MovedDatesTest {

    private static final List<String> OUTPUTS = List.of("display", "pdf", "email", "something new");

    private final PageWithMacros page = new PageWithMacros().of(KsWriting.with(moved("2021-05-04", "2021-05-05")));

    @Test
    public void aMovedSessionSaysWhenItWasToBe() {
        for (String output : OUTPUTS) {
            page.as(output);
            assertThat(List.of(page.session(), page.session("number", "2"), page.sessions()))
                    .as(output)
                    .allSatisfy(html -> assertThat(html)
                            .containsSubsequence("4.–5. mai 2021", "Flyttet, opprinnelig 27.–28. april<"));
        }
        assertThat(page.sessions().split("Flyttet", -1)).hasSize(2);
    }

    @Test
    public void itIsSaidInTheLanguageOfTheSpace() {
        assertThat(page.inNynorsk().session()).contains("Flytta, opphavleg 27.–28. april<");
        assertThat(page.readBy(new Viewer("kari-key", true)).session()).contains("Moved, originally 27–28 April<");
    }

    @Test
    public void theYearIsSaidWhereItIsNotTheSame() {
        page.of(KsWriting.with(moved("2022-01-11", "2022-01-12")));
        assertThat(page.session("number", "2")).contains("Flyttet, opprinnelig 27.–28. april 2021<");
        page.of(KsWriting.with(Elverum.session(2).movedTo(SessionDate.UNKNOWN)));
        assertThat(page.session("number", "2"))
                .containsSubsequence("ikke fastsatt", "Flyttet, opprinnelig 27.–28. april<");
    }

    @Test
    public void deadlinesThatWentAlongSayWhenTheyWere() {
        for (String output : OUTPUTS) {
            for (String view : List.of("full", "due")) {
                assertThat(page.as(output).progress("view", view))
                        .as(output + " " + view)
                        .containsSubsequence("23. april 2021", "Flyttet, opprinnelig 16. april")
                        .containsSubsequence("4. juni 2021", "Flyttet, opprinnelig 28. mai");
            }
        }
    }

    @Test
    public void aDateOfTheirOwnHasNotSlippedButTheRuleIsKeptForWhenItIsTakenAway() {
        Facts own = new Facts(Status.NOT_STARTED, null, null, LocalDate.of(2021, 6, 1), false);
        page.changed("kunnskap.indikatorer", Facts.UNTOUCHED, own, "kari-key");
        String html = page.progress();
        assertThat(row(html, "kunnskap.indikatorer"))
                .contains("1. juni 2021", "data-moved=\"Flyttet, opprinnelig 28. mai\"")
                .contains("<span class=\"absolutt-moved\" hidden=\"hidden\"></span>");
        assertThat(row(html, "roller.samspill"))
                .contains("<span class=\"absolutt-moved\">Flyttet, opprinnelig 16. april</span>");
        assertThat(row(html, "roller.kartlegging")).doesNotContain("data-moved", "Flyttet");
        assertThat(page.as("pdf").progress()).doesNotContain("28. mai");
    }

    private static Session moved(String from, String to) {
        return Elverum.session(2).movedTo(SessionDate.days(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static String row(String html, String milestone) {
        int start = html.indexOf("data-milestone=\"" + milestone);
        return html.substring(start, html.indexOf("</li>", start));
    }
}
