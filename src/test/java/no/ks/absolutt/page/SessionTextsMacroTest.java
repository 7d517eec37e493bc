// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.programme.Mode;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.Venue;
import org.junit.Test;

/** What KS has written of a session, on the page of every municipality. */
public class SessionTextsMacroTest {

    private static final List<String> OUTPUTS = List.of("display", "pdf", "email", "something new");

    private final PageWithMacros page = new PageWithMacros();

    @Test
    public void allOfItStandsBelowTheFactsInEveryOutput() {
        page.written(2, KsWriting.ofSession());
        for (String output : OUTPUTS) {
            assertThat(page.as(output).session("number", "2"))
                    .as(output)
                    .containsSubsequence(
                            "27.–28. april 2021",
                            "<h3>Fra KS, oppdatert 9. april</h3>",
                            "<h4>Program</h4>",
                            "<caption>Tirsdag 27. april</caption>",
                            "09.00–09.45",
                            "Velkommen &lt;b&gt;alle&lt;/b&gt;",
                            "Kåre &amp; co",
                            "10.00",
                            "Gruppearbeid",
                            "<caption>Onsdag 28. april</caption>",
                            "Oppsummering",
                            "<h4>Praktisk informasjon</h4>",
                            "<p>Møt opp &lt;i&gt;tidlig&lt;/i&gt;.<br/>Ta med PC.</p>",
                            "<p>Lunsj er kl. 12.</p>",
                            "<h4>Oppgaver til refleksjonsnotatet</h4>",
                            "<li><p>Hva lærte dere?</p></li>",
                            "<h4>Lenker</h4>",
                            "<a href=\"/wiki/display/TALL?a=1&amp;b=2\">Om &quot;tall&quot;</a>")
                    .doesNotContain("<h4>Forberedelse", "<h4>Oppgave til", "null");
        }
    }

    @Test
    public void whereKsHasWrittenNothingThereAreNoEmptyHeadings() {
        assertThat(page.session("number", "2")).doesNotContain("Fra KS", "<h3", "<h4", "null");
        assertThat(page.session()).doesNotContain("Fra KS", "null");
    }

    @Test
    public void theYearIsSaidWhenItIsAnother() {
        page.written(1, KsWriting.assignment("Lag et kart.", Instant.parse("2020-12-31T22:59:00Z")));
        assertThat(page.session("number", "1")).contains("Fra KS, oppdatert 31. desember 2020");
        page.written(1, KsWriting.assignment("Lag et kart.", Instant.parse("2020-12-31T23:01:00Z")));
        assertThat(page.session("number", "1")).contains("Fra KS, oppdatert 1. januar<");
    }

    @Test
    public void theNextSessionIsInShortWithALinkToItsPage() {
        page.written(2, KsWriting.ofSession());
        assertThat(page.session("number", "next"))
                .contains("<a href=\"/wiki/pages/viewpage.action?pageId=5&amp;x=1\">Side 5</a>")
                .contains(
                        "Fra KS, oppdatert 9. april: Program · Praktisk informasjon · Oppgaver til refleksjonsnotatet "
                                + "· Lenker")
                .doesNotContain("Velkommen", "<h3", "<h4");
        page.pages().made().clear();
        assertThat(page.session()).contains("Fra KS, oppdatert 9. april").doesNotContain("<a ");
    }

    @Test
    public void itIsInTheLanguageOfTheSpaceAndMarksWhatIsNot() {
        page.written(2, KsWriting.ofSession()).inNynorsk();
        assertThat(page.session("number", "2"))
                .contains("Frå KS, oppdatert 9. april", "Tysdag 27. april", "Oppgåver til refleksjonsnotatet")
                .contains("<li><p>Kva lærte de?</p></li>", "lang=\"nb\">Gruppearbeid<", "<p lang=\"nb\">Lunsj");
        assertThat(page.readBy(new Viewer("kari-key", true)).session("number", "2"))
                .contains("From KS, updated 9 April", "Tuesday 27 April", "09:00–09:45")
                .contains("<li><p>What did you learn?</p></li>", "<li lang=\"nb\"><p>Hva nå?</p></li>");
    }

    @Test
    public void aSessionWithoutADateCountsItsDays() {
        Session undated = Elverum.session(2).movedTo(SessionDate.UNKNOWN);
        page.of(KsWriting.with(undated)).written(2, KsWriting.ofSession());
        assertThat(page.session("number", "2")).contains("<caption>Dag 1</caption>", "<caption>Dag 2</caption>");
    }

    @Test
    public void placesAndTheLinkAreAmongTheFacts() {
        Session of = Elverum.session(2);
        Session full = new Session(
                of.id(),
                of.no(),
                of.kind(),
                of.theme(),
                of.title(),
                of.subtitle(),
                of.date(),
                of.firstDate(),
                new Venue(Mode.HYBRID, "Hamar", "https://ks.example/?a=1&b=2", 8),
                1);
        page.of(KsWriting.with(full));
        assertThat(page.session("number", "2"))
                .contains("Plass til 8 fra hver kommune")
                .contains("<a href=\"https://ks.example/?a=1&amp;b=2\">Påmelding eller digital deltakelse</a>");
        assertThat(page.as("pdf").session("number", "2")).contains(">https://ks.example/?a=1&amp;b=2</a>");
        assertThat(new PageWithMacros().session("number", "2")).doesNotContain("Plass til", "Påmelding", "Lenke");
    }
}
