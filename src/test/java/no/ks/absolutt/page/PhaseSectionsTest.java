// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.statement.Statement;
import no.ks.absolutt.core.statement.StatementKind;
import org.junit.Test;

/** The phases of the tracker as they fold, and what their headings say. */
public class PhaseSectionsTest {

    private static final Instant JANUARY = Instant.parse("2021-01-20T10:00:00Z");
    private static final Facts BEGUN = new Facts(Status.IN_PROGRESS, null, null, null, false);

    private final PageWithMacros page = new PageWithMacros();

    @Test
    public void aPhaseIsASectionThatIsFoldedWhereNothingIsLeftToDo() {
        page.changed("for.avklart", Status.DONE);
        assertThat(page.progress())
                .contains("<details class=\"absolutt-section absolutt-phase\" data-section=\"for\"><summary>")
                .contains(
                        "data-section=\"roller\" open=\"open\"><summary><h3 class=\"absolutt-heading\">Roller og ansvar")
                .contains("data-section=\"stotte\" open=\"open\"><summary>");
    }

    @Test
    public void theHeadingSaysHowManyAskForWhat() {
        page.changed(
                "roller.samspill", Facts.UNTOUCHED, new Facts(Status.IN_PROGRESS, null, null, null, true), "kari-key");
        assertThat(heading("roller", page.progress()))
                .contains("data-ask=\"overdue\">1 med passert frist</span>")
                .contains("data-ask=\"soon\">1 med frist snart</span>")
                .contains("data-ask=\"support\">1 trenger støtte</span>")
                .contains("data-ask=\"unconfirmed\" hidden=\"hidden\"></span>")
                .contains("data-ask=\"reported\" hidden=\"hidden\"></span>")
                .contains("data-bar=\"roller\"", "0 av 2 fullført");
    }

    @Test
    public void whatOnePhaseSaysOfWhatMustBeConfirmedIsNotSaidAboveIt() {
        page.changedAt(JANUARY, "roller.samspill", BEGUN);
        assertThat(waiting(page.progress())).isEqualTo(1);
        assertThat(waiting(page.as("pdf").progress())).isEqualTo(1);

        page.as("display").changedAt(JANUARY, "kunnskap.samling", BEGUN);
        assertThat(waiting(page.progress())).isEqualTo(3);
        assertThat(page.progress()).contains("aria-label=\"Alt stemmer fortsatt\"");
    }

    @Test
    public void theSentenceOfAThemeStandsInItsSection() {
        page.said(new Statement(StatementKind.SENTENCE, "roller", "Kartet er <drøftet>", 3, JANUARY, "kari-key"));
        assertThat(page.progress())
                .contains("data-fact=\"roller\" data-revision=\"3\"", "Kartet er &lt;drøftet&gt;")
                .contains("aria-label=\"Endre «Kort om status»: Kvalitet &amp; kunnskapsgrunnlag\"")
                .doesNotContain("data-fact=\"for\"")
                .contains("data-address=\"/wiki/rest/absolutt/1.0/spaces/ABS3420/sentences\"");
        assertThat(page.as("pdf").progress()).contains("<p>Kort om status: Kartet er &lt;drøftet&gt;</p>");
        assertThat(page.as("display").readBy(PageWithMacros.OLA).progress())
                .contains("Kartet er &lt;drøftet&gt;")
                .doesNotContain("data-address=\"/wiki/rest/absolutt/1.0/spaces/ABS3420/sentences\"");
    }

    @Test
    public void theSumOfTheThemesStandsAboveThemAll() {
        page.changed("roller.kartlegging", Status.DONE);
        assertThat(page.progress()).contains("data-bar=\"sum\"", "1 av 4 fullført");
        assertThat(page.as("pdf").progress()).contains("<p>Alle temaene: 1 av 4 fullført</p>");
        assertThat(page.progress("phase", "roller")).doesNotContain("1 av 4 fullført");
    }

    @Test
    public void theChoicesOfWhatToSeeHaveTheirTextsWhereThereAreSeveralPhases() {
        assertThat(page.progress())
                .contains(
                        "data-choices=\"true\"",
                        "data-text-choose-look=\"Må ses på\"",
                        "data-text-unfold=\"Åpne alle\"");
        for (String html : List.of(page.progress("phase", "roller"), page.progress("view", "due"))) {
            assertThat(html).doesNotContain("data-choices", "data-text-choose");
        }
    }

    @Test
    public void whoChangedAMilestoneLastOpensItsLog() {
        page.changed("roller.kartlegging", Status.DONE);
        assertThat(page.progress())
                .containsPattern("<summary><span class=\"absolutt-changed\">Sist endret av Kari Nordmann, 10. mars 2021"
                        + "</span> <span class=\"absolutt-log-name\">Endringslogg<span class=\"absolutt-hidden\">: "
                        + "Roller er kartlagt</span></span></summary>");
    }

    @Test
    public void aLineOfTheWeekLeadsToItsMilestone() {
        assertThat(page.progress("view", "week")).contains("#absolutt-milestone-roller.kartlegging\">");
        assertThat(page.as("pdf").progress("view", "week")).doesNotContain("#absolutt-milestone");
    }

    private static String heading(String phase, String html) {
        int from = html.indexOf("data-section=\"" + phase + "\"");
        return html.substring(from, html.indexOf("</summary>", from));
    }

    private static int waiting(String html) {
        return html.split("<span>1 milepæl er ikke bekreftet|<span>2 milepæler er ikke|<p>1 milepæl er ikke", -1).length
                - 1;
    }
}
