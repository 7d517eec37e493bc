// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.testing.FakePeople;
import org.junit.Test;

public class MemberSentencesTest {

    private final Words words = Words.in(Language.BOKMAL);
    private final MemberSentences sentences = new MemberSentences(
            words,
            new PersonNames(new FakePeople().user("kari", "Kari Koordinator").user("ola", "Ola Ordfører"), words));

    @Test
    public void whoWasAddedAndTakenOutIsSaidInOneSentence() {
        FactChange added = change(deed().with("group", null, "PARTICIPANT").with("user", null, "ola"));
        assertThat(sentences.sentence(added)).isEqualTo("Kari Koordinator la til Ordfører, 12. april 2021");
        assertThat(sentences.details(added)).containsExactly("Gruppe: Deltakergruppa", "Hvem: Ola Ordfører");

        FactChange removed = change(deed().with("group", "PARTICIPANT", null).with("user", "ola", null));
        assertThat(sentences.sentence(removed)).isEqualTo("Kari Koordinator fjernet Ordfører, 12. april 2021");
        assertThat(sentences.details(removed)).isEmpty();
    }

    @Test
    public void whatWasChangedStandsALineEach() {
        FactChange changed = change(deed().with("user", "gone", "ola").with("roleKind", "OTHER", "UNION"));

        assertThat(sentences.sentence(changed)).isEqualTo("Kari Koordinator endret Ordfører, 12. april 2021");
        assertThat(sentences.details(changed))
                .containsExactly(
                        "Hvem: fra Tidligere bruker til Ola Ordfører", "Representerer: fra Andre til Tillitsvalgte");
    }

    @Test
    public void aConfirmationAndADeclinedSuggestionSayNoMore() {
        FactChange confirmed = change(deed().with("confirmed", null, true));
        FactChange declined = change(deed().with("suggested", true, null));

        assertThat(sentences.sentence(confirmed)).isEqualTo("Kari Koordinator bekreftet Ordfører, 12. april 2021");
        assertThat(sentences.sentence(declined))
                .isEqualTo("Kari Koordinator fant forslaget Ordfører uaktuelt, 12. april 2021");
        assertThat(sentences.details(confirmed)).isEmpty();
        assertThat(sentences.details(declined)).isEmpty();
    }

    @Test
    public void accessOfOneWhoIsShownByRoleNamesNobody() {
        FactChange parent = change(deed().with("group", null, "REFERENCE").with("access", null, true));

        assertThat(sentences.details(parent)).containsExactly("Gruppe: Referansegruppa");
    }

    private static FactDeed deed() {
        return FactDeed.of(FactKind.MEMBER, "one", "Ordfører");
    }

    private static FactChange change(FactDeed deed) {
        return new FactChange(1, Instant.parse("2021-04-12T08:30:00Z"), "kari", deed);
    }
}
