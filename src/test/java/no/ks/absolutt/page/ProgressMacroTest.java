// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.testing.InMemoryProgress;
import org.junit.Test;

/** What the tracker shows to whom, and for which output. */
public class ProgressMacroTest {

    private final PageWithMacros page = new PageWithMacros();

    @Test
    public void theCoordinatorGetsAControlForEveryMilestoneThatCounts() {
        String html = page.progress();
        assertThat(html)
                .contains("aria-label=\"Status: Roller er kartlagt\"")
                .contains("data-milestone=\"roller.kartlegging\"")
                .contains("data-revision=\"0\"")
                .doesNotContain("etter.av");
        assertThat(html.split("<select", -1)).hasSize(7);
        assertThat(page.resources()).containsExactly("style", "progress", "wall");
    }

    @Test
    public void aParticipantReadsTheSameWithoutControls() {
        String html = page.readBy(PageWithMacros.OLA)
                .changed("roller.kartlegging", Status.DONE)
                .progress();
        assertThat(html).contains("Fullført", "1 av 2 fullført").doesNotContain("<select", "data-act=\"once\"");
    }

    @Test
    public void nobodyGetsControlsWhileTheSiteIsReadOnly() {
        assertThat(page.readOnly().progress())
                .contains("data-milestone")
                .doesNotContain("<select", "absolutt-more", "data-act=\"once\"", "data-act=\"add\"");
    }

    @Test
    public void everyOutputButTheScreenGetsTheFactsAsTables() {
        page.changed("roller.kartlegging", Status.DONE);
        for (String output : new String[] {"pdf", "email", "word", "preview", "DISPLAY", "something new", null}) {
            String html = page.as(output).progress();
            assertThat(html)
                    .as(output)
                    .contains("<table", "Roller er kartlagt", "Fullført", "1 av 2 fullført", "5. mars 2021")
                    .contains("30 dager etter samling 1")
                    .doesNotContain("<select", "<button", "<details", "data-text-", "<script");
        }
        assertThat(page.resources()).isEmpty();
    }

    @Test
    public void whatPeopleWriteIsEscaped() {
        String note = "<script>alert(1)</script> \"hei\" & 'hå'";
        Facts facts = new Facts(Status.IN_PROGRESS, note, "https://x.no/?a=1&b=\"", null, true);
        page.changed("roller.kartlegging", Facts.UNTOUCHED, facts, "ola-key");
        for (String output : new String[] {"display", "pdf"}) {
            for (String view : new String[] {"full", "due", "changes", "short"}) {
                String html = page.as(output).progress("view", view);
                assertThat(html).doesNotContain("<script", "\"hei\"", "<Hansen>", "b=\"\"");
            }
        }
        assertThat(page.as("display").progress())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;hei&quot; &amp; &#39;hå&#39;")
                .contains("Ola &lt;Hansen&gt;");
    }

    @Test
    public void dueShowsWhatIsOpenByDateAndThenFoldsWhatHasNone() {
        page.changed("roller.samspill", Status.DONE);
        String html = page.progress("view", "due");
        assertThat(html).doesNotContain("Spilleregler", "<h3");
        assertThat(html)
                .containsSubsequence(
                        "Roller er kartlagt",
                        "Fristen er passert",
                        "Deltatt på samlingen",
                        "Indikatorer er valgt",
                        "<details",
                        "<summary>Uten frist (2)</summary>",
                        "Deltakelsen er avklart",
                        "ikke fastsatt",
                        "Fagøkt er holdt",
                        "mellom samling 1 og samling 2",
                        "</details>");
    }

    @Test
    public void onPaperEachRowIsNamedByItsMilestoneAndTheColumnsAreNotRepeatedInTheCells() {
        page.changed("roller.kartlegging", Status.DONE);
        assertThat(page.as("pdf").progress())
                .contains("<th class=\"confluenceTh\" scope=\"row\">Roller er kartlagt</th>")
                .doesNotContain("Sist endret av");
    }

    @Test
    public void dueOnPaperHasEverythingUnfolded() {
        assertThat(page.as("pdf").progress("view", "due"))
                .containsSubsequence(
                        "<h3>Med frist</h3>", "Roller er kartlagt", "<h3>Uten frist</h3>", "Fagøkt er holdt")
                .doesNotContain("<details");
    }

    @Test
    public void shortShowsTheSumOfTheThemesAndEachPhase() {
        page.changed("roller.kartlegging", Status.DONE).changed("stotte.okt", Status.NOT_APPLICABLE);
        assertThat(page.as("pdf").progress("view", "short"))
                .containsSubsequence(
                        "Alle temaene",
                        "1 av 4 fullført",
                        "Roller og ansvar",
                        "1 av 2 fullført",
                        "Kvalitet &amp; kunnskapsgrunnlag",
                        "0 av 2 fullført",
                        "Før programmet",
                        "0 av 1 fullført",
                        "Støtte til koordinator og folkevalgte",
                        "–");
    }

    @Test
    public void changesAreSentencesWithTheNewestFirst() {
        Facts begun = new Facts(Status.IN_PROGRESS, null, null, null, false);
        page.changed("roller.kartlegging", Facts.UNTOUCHED, begun, "kari-key");
        Facts noted = new Facts(Status.IN_PROGRESS, "Møte i uke 10", null, null, false);
        page.changed("roller.kartlegging", begun, noted, "borte-key");
        assertThat(page.progress("view", "changes"))
                .containsSubsequence(
                        "Tidligere bruker endret «Roller er kartlagt», 10. mars 2021",
                        "Merknad: Møte i uke 10",
                        "Kari Nordmann endret «Roller er kartlagt» fra «Ikke startet» til «Pågår», 10. mars 2021");
    }

    @Test
    public void aPhaseLimitsEveryView() {
        for (String view : new String[] {"full", "due", "short", "changes"}) {
            assertThat(page.progress("view", view, "phase", " Roller "))
                    .as(view)
                    .doesNotContain("Indikatorer", "kunnskapsgrunnlag", "aui-message");
        }
    }

    @Test
    public void theChangesOfAPhaseAreFoundBehindNewerOnesOfOthers() {
        page.changed("kunnskap.indikatorer", Status.DONE);
        for (int change = 0; change < 12; change++) {
            page.changed("roller.kartlegging", change % 2 == 0 ? Status.DONE : Status.IN_PROGRESS);
        }

        assertThat(page.progress("view", "changes", "phase", "kunnskap"))
                .contains("Kari Nordmann endret «Indikatorer er valgt» fra «Ikke startet» til «Fullført»");
    }

    @Test
    public void aValueThatMakesNoSenseSaysWhichThereAre() {
        assertThat(page.progress("view", "<b>"))
                .contains("view = «&lt;b&gt;»", "full, short, due, changes, week, way, answers");
        assertThat(page.progress("phase", "samling"))
                .contains("phase = «samling»", "all, for, roller, kunnskap, etter, stotte");
    }

    @Test
    public void aReaderInEnglishGetsEnglish() {
        String html = page.readBy(new Viewer("kari-key", true)).progress();
        assertThat(html).contains("lang=\"en\"", "5 March 2021", "30 days after session 1", "Not started");
    }

    @Test
    public void aFaultIsAMessageInPlaceThatTellsNothingOfItsCause() {
        page.withStore(new InMemoryProgress() {
            @Override
            public Map<String, MilestoneState> states(int participation) {
                throw new IllegalStateException("secret of the database");
            }
        });
        assertThat(page.progress()).containsPattern("referansen [0-9a-f]{8}").doesNotContain("secret");
    }

    @Test
    public void aHostThatLacksAMethodIsAFaultInPlaceToo() {
        page.withStore(new InMemoryProgress() {
            @Override
            public Map<String, MilestoneState> states(int participation) {
                throw new NoSuchMethodError("com.atlassian.Something.gone()");
            }
        });
        assertThat(page.progress()).containsPattern("referansen [0-9a-f]{8}").doesNotContain("gone");
    }

    @Test
    public void aMacroCanStandTwiceOnAPageBecauseItHasNoIds() {
        for (String view : new String[] {"full", "due", "short", "changes"}) {
            assertThat(page.progress("view", view)).as(view).doesNotContain(" id=");
        }
    }

    @Test
    public void theEditorHasAPictureOfEveryMacro() {
        String folder = "/download/resources/no.ks.absolutt";
        for (String macro : new String[] {ProgressMacro.NAME, SessionsMacro.NAME, SessionMacro.NAME, PagesMacro.NAME}) {
            String address = MacroImage.address(macro);
            assertThat(address).startsWith(folder + "/images/");
            assertThat(getClass().getResource(address.substring(folder.length())))
                    .as(macro)
                    .isNotNull();
        }
        assertThat(new ProgressMacro(null, null, null, null, null, null)
                        .getImagePlaceholder(Map.of("view", "nonsense"), null))
                .isNotNull();
    }

    @Test
    public void anUntouchedMilestoneHasNeitherNoteNorLog() {
        assertThat(page.progress())
                .contains("data-status=\"NOT_STARTED\"")
                .containsPattern("<p class=\"absolutt-note\" hidden=\"hidden\"></p>")
                .containsPattern("<details class=\"absolutt-log\" hidden=\"hidden\">");
    }

    @Test
    public void oneRenderingReadsTheStatesOnceAndTheLogAtMostOnce() {
        InMemoryProgress counted = new InMemoryProgress();
        page.withStore(counted).progress();
        assertThat(counted.reads()).isEqualTo(1);
        page.progress("view", "changes");
        assertThat(counted.reads()).isEqualTo(3);
    }
}
