// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.programme.Link;
import no.ks.absolutt.core.programme.ProgrammeTexts;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.text.LocalText;
import org.junit.Test;

/** One text of the programme, wherever it stands. */
public class FieldMacroTest {

    private static final List<String> OUTPUTS = List.of("display", "pdf", "email", "something new");
    private static final LocalText AIM = new LocalText("Økt forståelse", "Auka forståing", "Better understanding");

    private final PageWithMacros page = new PageWithMacros();

    @Test
    public void aTextHasParagraphsAtBlankLinesAndKeepsItsLines() {
        page.of(KsWriting.saying(
                TextField.COSTS, LocalText.nb("\nKS betaler & <ordner>\r\nfagstoff.\n\n \nDere betaler.\n")));
        for (String output : OUTPUTS) {
            assertThat(page.as(output).field("field", "costs"))
                    .as(output)
                    .contains("<p>KS betaler &amp; &lt;ordner&gt;<br/>fagstoff.</p>", "<p>Dere betaler.</p>");
        }
    }

    @Test
    public void itIsTheAimWhenNothingElseIsAskedFor() {
        page.of(KsWriting.saying(TextField.AIM, AIM));
        assertThat(page.field()).contains("<p>Økt forståelse</p>").isEqualTo(page.field("field", " Aim "));
    }

    @Test
    public void itIsInTheLanguageOfTheSpaceOrInEnglishForWhoAsksForIt() {
        page.of(KsWriting.saying(TextField.AIM, AIM)).inNynorsk();
        assertThat(page.field()).contains("lang=\"nn\"", "<p>Auka forståing</p>");
        assertThat(page.readBy(new Viewer("kari-key", true)).field())
                .contains("lang=\"en\"", "<p>Better understanding</p>");
    }

    @Test
    public void whatIsWrittenInBokmalAloneSaysSo() {
        page.of(KsWriting.saying(TextField.AIM, LocalText.nb("Økt forståelse"))).inNynorsk();
        assertThat(page.field()).contains("<p lang=\"nb\">Økt forståelse</p>");
        assertThat(page.readBy(new Viewer("kari-key", true)).field()).contains("<p lang=\"nb\">Økt forståelse</p>");
    }

    @Test
    public void goalsAreAListAndTasksAreNumbered() {
        page.of(KsWriting.saying(TextField.GOALS, LocalText.nb("Ett"), LocalText.nb("To")));
        assertThat(page.field("field", "goals"))
                .containsSubsequence("<ul>", "<li><p>Ett</p></li>", "<li><p>To</p></li>");
        page.of(KsWriting.saying(TextField.REFLECTION, LocalText.nb("Hvor er vi?")));
        assertThat(page.field("field", "reflection")).containsSubsequence("<ol>", "<li><p>Hvor er vi?</p></li>");
    }

    @Test
    public void linksAreAList() {
        Link own = new Link(new LocalText("Om <oss>", "Om <oss>", null), "/display/OSS");
        Link other = new Link(LocalText.nb("ABSOLUTT"), "https://ks.example/?a=1&b=2");
        page.of(KsWriting.saying(new ProgrammeTexts("34", Map.of(), List.of(own, other))))
                .inNynorsk();
        assertThat(page.field("field", "links"))
                .contains("<a href=\"/wiki/display/OSS\">Om &lt;oss&gt;</a>")
                .contains("<a href=\"https://ks.example/?a=1&amp;b=2\" lang=\"nb\">ABSOLUTT</a>");
    }

    @Test
    public void tasksAndAssignmentOfASessionHaveItsNumber() {
        page.written(2, KsWriting.ofSession()).written(1, KsWriting.assignment("Lag et kart.", KsWriting.ON_9_APRIL));
        assertThat(page.field("field", "reflection-2"))
                .containsSubsequence("<ol>", "Hva lærte dere?", "Hva nå?", "</ol>")
                .doesNotContain("Velkommen");
        assertThat(page.field("field", "assignment-1")).contains("<p>Lag et kart.</p>");
    }

    @Test
    public void whatIsNotWrittenIsAQuietSentence() {
        for (String field : List.of("aim", "goals", "links", "reflection", "reflection-1", "assignment-4")) {
            assertThat(page.field("field", field))
                    .as(field)
                    .contains("KS har ikke skrevet noe her ennå.")
                    .doesNotContain("<ul", "<ol", "aui-message");
        }
        assertThat(page.inNynorsk().field()).contains("KS har ikkje skrive noko her enno.");
    }

    @Test
    public void aTextThatThereIsNotSaysWhichThereAre() {
        for (String field : List.of("mal", "reflection-9", "practical-1", "<b>")) {
            assertThat(page.field("field", field))
                    .as(field)
                    .contains(
                            "aui-message-warning",
                            "tagline, aim, purpose, goals, organiser",
                            "contact, reflection, links")
                    .contains("assignment-4, reflection-1, reflection-2", "reflection-4")
                    .doesNotContain("<b>");
        }
    }

    @Test
    public void outsideAProgrammeSpaceThereIsOneSentence() {
        assertThat(page.inSpace("DS").field()).contains("bare i et arbeidsrom for ABSOLUTT");
        assertThat(new PageWithMacros().readBy(PageWithMacros.STRANGER).field()).isEqualTo(page.field());
    }
}
