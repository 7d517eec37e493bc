// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.report.Report;
import no.ks.absolutt.core.report.ReportKind;
import no.ks.absolutt.core.report.ReportState;
import no.ks.absolutt.core.report.Settlement;
import no.ks.absolutt.core.statement.Statement;
import no.ks.absolutt.core.statement.StatementKind;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

/** «Denne uka», the way through the programme, the sentences and the answers, as pages show them. */
public class WeekMacroTest {

    private static final Instant MARCH_9 = Instant.parse("2021-03-09T12:00:00Z");
    private static final Report STUCK = new Report(
            0,
            "roller.samspill:1",
            "roller.samspill",
            ReportKind.STUCK,
            "Vi venter på <vedtak>",
            ReportState.OPEN,
            "ola-key",
            MARCH_9,
            null,
            1);

    private final PageWithMacros page = new PageWithMacros();

    @Test
    public void theWeekSaysWhatToLookAtFirstWhatSomebodyWaitsFor() {
        assertThat(page.reported(STUCK).progress("view", "week"))
                .containsSubsequence(
                        "Melding fra en deltaker",
                        "Spilleregler er avtalt",
                        "Ola &lt;Hansen&gt; melder: «Vi står fast». Vi venter på &lt;vedtak&gt;",
                        "Fristen er passert",
                        "Roller er kartlagt",
                        "Frist 5. mars 2021");
    }

    @Test
    public void eachLineHasItsActForTheCoordinator() {
        assertThat(page.reported(STUCK).progress("view", "week"))
                .contains("aria-label=\"Godta meldingen: Spilleregler er avtalt\"")
                .contains("data-call=\"/wiki/rest/absolutt/1.0/spaces/ABS3420/reports/1/accept\"")
                .contains("data-call=\"/wiki/rest/absolutt/1.0/spaces/ABS3420/reports/1/dismiss\"")
                .contains("aria-label=\"Merk som fullført: Roller er kartlagt\"")
                .contains("data-body=\"{&quot;status&quot;:&quot;DONE&quot;}\" data-revision=\"0\"");
        assertThat(page.resources()).containsExactly("style", "progress");
    }

    @Test
    public void aMilestoneThatIsReportedStandsThereOnce() {
        assertThat(page.reported(STUCK).progress("view", "week").split("Spilleregler er avtalt</span>", -1))
                .hasSize(2);
    }

    @Test
    public void aParticipantReadsTheLinesAndTheTextForTheMeetingWithoutActs() {
        assertThat(page.readBy(PageWithMacros.OLA).progress("view", "week"))
                .contains("Roller er kartlagt", "Kopier som tekst")
                .doesNotContain("data-act=\"once\"");
    }

    @Test
    public void theTextForTheMeetingNamesTheMunicipalityAndTheDay() {
        assertThat(page.progress("view", "week"))
                .contains("Denne uka i Elverum, 12. april 2021\n- Roller er kartlagt – Fristen er passert."
                        + " Frist 5. mars 2021.\n");
    }

    @Test
    public void onPaperTheWeekIsATable() {
        assertThat(page.reported(STUCK).as("pdf").progress("view", "week"))
                .contains("<table", "Roller er kartlagt", "Fristen er passert")
                .doesNotContain("<button", "<textarea");
    }

    @Test
    public void aWeekWithNothingToLookAtSaysSo() {
        page.changed("roller.kartlegging", Status.DONE)
                .changed("roller.samspill", Status.DONE)
                .changed("kunnskap.samling", Status.NOT_APPLICABLE);
        assertThat(page.progress("view", "week"))
                .contains("Det er ingenting dere må se på denne uka.")
                .doesNotContain("Kopier som tekst");
    }

    @Test
    public void whatIsLeftOfTheWeekIsCountedWithTheWayToTheTracker() {
        Programmes many = Programmes.empty().themes("roller").joint(1, "roller", "2021-02-05", "2021-02-05");
        for (int number = 0; number < 9; number++) {
            many.milestone("roller.m" + number, "roller", "S1");
        }
        assertThat(page.of(many.build()).progress("view", "week"))
                .contains("<a href=\"/wiki/pages/viewpage.action?pageId=6&amp;x=1\">Og 2 til</a>");
    }

    @Test
    public void theWayShowsSessionsThemesAndTodayInTwoShapesWithATable() {
        String html = page.changed("roller.kartlegging", Status.DONE).progress("view", "way");
        assertThat(html)
                .contains("role=\"img\" aria-label=\"Veien gjennom programmet: 1 av 4 samlinger er holdt, og 1 av 4")
                .contains("absolutt-way-wide", "absolutt-way-narrow", ">I dag<", "I dag, 12. april 2021")
                .contains("<summary>Vis som tabell</summary>", "Etter samling 1", "1 av 2 fullført")
                .contains(">kunnskapsgrunnlag<")
                .doesNotContain(" id=");
    }

    @Test
    public void onPaperTheWayIsItsTable() {
        assertThat(page.as("pdf").progress("view", "way"))
                .contains("<table", "Kvalitet &amp; kunnskapsgrunnlag", "høsten 2021", "Kommer")
                .doesNotContain("<svg", "<details");
    }

    @Test
    public void theWayWorksForAProgrammeWithoutDatesAndWithoutSessions() {
        assertThat(page.of(Programmes.trondelag()).progress("view", "way")).contains("høsten 2020", "Underveis");
        assertThat(page.of(Programmes.empty().milestone("for.a", "for", "INFO").build())
                        .progress("view", "way"))
                .contains("Før programmet", "ikke fastsatt");
    }

    @Test
    public void theSentenceStandsBesideTheBarOfItsTheme() {
        page.said(new Statement(StatementKind.SENTENCE, "roller", "Kartet er <drøftet>", 3, MARCH_9, "kari-key"));
        assertThat(page.progress("view", "short"))
                .contains("data-fact=\"roller\" data-revision=\"3\"", "Kartet er &lt;drøftet&gt;")
                .contains("aria-label=\"Endre «Kort om status»: Roller og ansvar\"")
                .contains("data-address=\"/wiki/rest/absolutt/1.0/spaces/ABS3420/sentences\"");
        assertThat(page.readBy(PageWithMacros.OLA).progress("view", "short"))
                .contains("Kartet er &lt;drøftet&gt;")
                .doesNotContain("<button", "<dialog", "data-address");
        assertThat(page.as("pdf").progress("view", "short")).contains("0 av 2", "Kartet er &lt;drøftet&gt;");
    }

    @Test
    public void theAnswersStandBelowTheirQuestions() {
        page.said(new Statement(StatementKind.ANSWER, "kunnskap", "Først.\nSå.", 1, MARCH_9, "kari-key"));
        assertThat(page.progress("view", "answers"))
                .containsSubsequence(
                        "<h3 class=\"absolutt-heading\">Hvor er vi?</h3>",
                        "<p class=\"absolutt-answer-text\">Først.</p>",
                        "<p class=\"absolutt-answer-text\">Så.</p>",
                        "Kari Nordmann, 9. mars 2021",
                        "Hvor vil vi?",
                        "Her er det ikke skrevet noe ennå.",
                        "Hvordan kommer vi dit?")
                .contains("aria-label=\"Endre svaret: Hvor er vi?\"");
    }

    @Test
    public void oneAnswerAloneHasNoHeadingAndIsAskedForByTheThemeOfItsQuestion() {
        assertThat(page.progress("view", "answers", "phase", "framtid"))
                .contains("data-fact=\"framtid\"")
                .doesNotContain("<h3", "data-fact=\"kunnskap\"");
        assertThat(page.progress("view", "answers", "phase", "roller"))
                .contains("phase = «roller»", "all, kunnskap, framtid, utvikling");
    }

    @Test
    public void aParticipantAndAnExportReadTheAnswersWithoutControls() {
        page.said(new Statement(StatementKind.ANSWER, "kunnskap", "Slik er det", 1, MARCH_9, "kari-key"));
        assertThat(page.readBy(PageWithMacros.OLA).progress("view", "answers"))
                .contains("Slik er det")
                .doesNotContain("<button", "<dialog");
        assertThat(page.as("pdf").progress("view", "answers"))
                .contains("Slik er det")
                .doesNotContain("<button", "<dialog");
    }

    @Test
    public void theLogNamesBothWhoChangedAndWhoReported() {
        page.changed("roller.samspill", Status.DONE)
                .reported(new Report(
                        0,
                        "roller.samspill:1",
                        "roller.samspill",
                        ReportKind.DONE,
                        null,
                        ReportState.ACCEPTED,
                        "ola-key",
                        MARCH_9,
                        new Settlement("kari-key", MARCH_9, 1),
                        2));
        assertThat(page.progress("view", "changes"))
                .containsSubsequence("Kari Nordmann endret «Spilleregler er avtalt»", "Meldt av Ola &lt;Hansen&gt;");
        assertThat(page.readBy(PageWithMacros.OLA).progress())
                .containsSubsequence("melder: «Dette er gjort».", "Kari Nordmann godtok meldingen, 9. mars 2021.");
    }

    @Test
    public void theButtonToReportIsThereForThoseWhoMayNotChange() {
        assertThat(page.readBy(PageWithMacros.OLA).progress())
                .contains("aria-label=\"Meld fra: Roller er kartlagt\"", "<dialog");
        assertThat(page.readBy(PageWithMacros.KARI).progress()).doesNotContain("Meld fra: Roller");
        assertThat(page.readBy(PageWithMacros.OLA).as("pdf").progress()).doesNotContain("Meld fra", "<dialog");
        assertThat(page.as("display").readOnly().progress()).doesNotContain("Meld fra: Roller");
    }

    @Test
    public void whatMustBeConfirmedIsConfirmedInOneClick() {
        Facts begun = new Facts(Status.IN_PROGRESS, null, null, LocalDate.of(2021, 8, 1), false);
        page.changedAt(Instant.parse("2021-01-20T10:00:00Z"), "roller.samspill", begun);
        assertThat(page.progress("view", "week"))
                .contains(
                        "Ikke bekreftet siden forrige samling",
                        "aria-label=\"Stemmer fortsatt: Spilleregler er avtalt\"")
                .contains("data-call=\"/wiki/rest/absolutt/1.0/spaces/ABS3420/progress/confirm\""
                        + " data-body=\"{&quot;milestones&quot;:[&quot;roller.samspill&quot;]}\">");
    }
}
