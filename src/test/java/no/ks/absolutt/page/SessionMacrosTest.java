// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.ks.absolutt.core.group.Group;
import no.ks.absolutt.core.group.HeldRole;
import no.ks.absolutt.core.group.Member;
import no.ks.absolutt.core.group.Seat;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.testing.Grouping;
import org.junit.Test;

/** What is shown of the programme's sessions. */
public class SessionMacrosTest {

    private static final List<String> OUTPUTS = List.of("display", "pdf", "email", "something new");

    private final PageWithMacros page = new PageWithMacros();

    @Test
    public void theListHasEverySessionWithItsDateInWordsAndMarksTheNext() {
        for (String output : OUTPUTS) {
            assertThat(page.as(output).sessions())
                    .as(output)
                    .contains("Samlinger i Liten 2021", "5. februar 2021", "digital", "Holdt")
                    .contains("27.–28. april 2021", "(om 15 dager)", "ikke avklart", "Hamar", "Neste samling")
                    .contains("(for 2 måneder siden)")
                    .containsSubsequence(
                            "Samling 1: Roller og ansvar",
                            "Mellomarbeid etter samling 1",
                            "I dag",
                            "Samling 2: Kvalitet",
                            "Mellomarbeid etter samling 2",
                            "Samling 3",
                            "Mellomarbeid etter samling 3",
                            "Erfaringssamling",
                            "ikke fastsatt",
                            "Koordinatorsamling",
                            "ikke fastsatt");
        }
    }

    @Test
    public void theListCanBeLimitedToAKind() {
        assertThat(page.sessions("kind", "Coordinator"))
                .contains("Koordinatorsamling")
                .doesNotContain("Samling 1", "Erfaringssamling");
        assertThat(page.sessions("kind", "professional"))
                .contains("Programmet har ingen slike samlinger ennå.")
                .doesNotContain("<table");
    }

    @Test
    public void anUnknownKindSaysWhichThereAre() {
        assertThat(page.sessions("kind", "fellessamling"))
                .contains("all, joint, experience, coordinator, professional, information, own");
    }

    @Test
    public void oneSessionIsTheNextWhenNothingElseIsAskedFor() {
        for (String output : OUTPUTS) {
            assertThat(page.as(output).session())
                    .as(output)
                    .containsSubsequence(
                            "Samling 2: Kvalitet",
                            "Hvor er vi?",
                            "27.–28. april 2021",
                            "(om 15 dager)",
                            "Hamar",
                            "ikke avklart",
                            "Kvalitet &amp; kunnskapsgrunnlag",
                            "Neste samling")
                    .isEqualTo(page.session("number", "next"));
        }
    }

    @Test
    public void aSessionWithoutDateThemeAndPlaceSaysSo() {
        assertThat(page.session("number", "4"))
                .contains("Erfaringssamling")
                .containsPattern(
                        "(?s)Tid</th><td[^>]*>ikke fastsatt.*Sted</th><td[^>]*>ikke fastsatt.*Tema</th><td[^>]*>ikke fastsatt")
                .doesNotContain("absolutt-countdown");
    }

    @Test
    public void aHeldSessionSaysSoAndHowLongAgoBesideItsDate() {
        assertThat(page.session("number", "1"))
                .contains("Holdt", "5. februar 2021 <span class=\"absolutt-countdown\">(for 2 måneder siden)</span>");
    }

    @Test
    public void aNumberThatIsNoneSaysWhichThereAre() {
        for (String number : List.of("9", "to", "-1", "1.0")) {
            assertThat(page.session("number", number))
                    .contains("«" + number + "»", "next, 1, 2, 3, 4")
                    .doesNotContain("<table");
        }
    }

    @Test
    public void outsideAProgrammeSpaceThereIsOneSentence() {
        page.inSpace("DS");
        assertThat(page.session()).contains("bare i et arbeidsrom for ABSOLUTT").isEqualTo(page.sessions());
    }

    @Test
    public void beforeASessionItIsSaidWhoComesAndWhatIsDueSinceTheSessionBefore() {
        assertThat(page.session("number", "2"))
                .contains("Deltakergruppa er ikke satt sammen ennå")
                .containsSubsequence("3 milepæler har frist før samlingen", "Side 6", "Roller er kartlagt (5. mars)")
                .containsSubsequence("Fristen er passert", "Spilleregler er avtalt (16. april)", "Deltatt på samlingen")
                .doesNotContain("Indikatorer er valgt", "Deltakelsen er avklart")
                .contains("/calendar/session-102");
        page.groups()
                .members
                .add(7, new Member(0, "key", seat(page.groups()), false, Instant.EPOCH, 1, Instant.EPOCH, "kari-key"));
        assertThat(page.session("number", "2")).contains("Dere er 1 i deltakergruppa");
        assertThat(page.session("number", "1")).doesNotContain("absolutt-session-due", "absolutt-session-who");
    }

    @Test
    public void theNextSessionInShortSaysHowMuchIsDueAndWhereItStands() {
        page.changed("roller.samspill", Status.DONE);

        assertThat(page.session())
                .contains("2 milepæler har frist før samlingen", "Side 6")
                .doesNotContain("Roller er kartlagt");
    }

    private static Seat seat(Grouping groups) {
        return Seat.of(
                Group.PARTICIPANT, HeldRole.of(groups.roles().withCode("ORD").orElseThrow()));
    }
}
