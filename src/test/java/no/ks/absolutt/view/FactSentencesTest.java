// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.data.CsvGroupRoles;
import no.ks.absolutt.testing.FakePeople;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

/** The log of the space, of the lists and of the groups in words. */
public class FactSentencesTest {

    private final FactSentences sentences = in(Language.BOKMAL);

    @Test
    public void whatIsNewIsSaidToBeAddedAndTheSentenceIsEnoughAmongOthers() {
        FactChange added = change(
                1,
                measure()
                        .with("name", null, "Leseplan")
                        .with("state", null, "PLANNED")
                        .with("role", null, "KOF"));

        assertThat(sentences.sentence(added)).isEqualTo("Kari Koordinator la til tiltaket «Leseplan», 12. april 2021");
        assertThat(sentences.brief(added)).isEmpty();
        assertThat(sentences.whole(added))
                .containsExactly("Status: Planlagt", "Ansvarlig rolle: Leder for kultur og fritid");
    }

    @Test
    public void whatIsChangedSaysFromWhatToWhat() {
        FactChange changed = change(
                2,
                measure()
                        .with("deadline", "2021-10-01", "2021-11-01")
                        .with("link", "/x", null)
                        .with("role", "BHG", "KOF")
                        .with("effect", "a".repeat(61), "Flere leser")
                        .with("sign", "b".repeat(61), null));

        assertThat(sentences.sentence(changed))
                .isEqualTo("Kari Koordinator endret tiltaket «Leseplan», 12. april 2021");
        assertThat(sentences.brief(changed))
                .containsExactly(
                        "Frist: fra 1. oktober 2021 til 1. november 2021",
                        "Lenke: fjernet, var /x",
                        "Ansvarlig rolle: fra Barnehagesjef / barnehagefaglig rådgiver til Leder for kultur og fritid",
                        "Ønsket effekt: Flere leser",
                        "Slik ser dere effekten: fjernet");
        assertThat(sentences.whole(changed)).isEqualTo(sentences.brief(changed));
    }

    @Test
    public void whatWasRemovedAndCameBackIsSaidSo() {
        assertThat(sentences.sentence(change(2, measure().with("removed", false, true))))
                .isEqualTo("Kari Koordinator fjernet tiltaket «Leseplan», 12. april 2021");
        assertThat(sentences.sentence(change(3, measure().with("removed", true, false))))
                .isEqualTo("Kari Koordinator hentet tilbake tiltaket «Leseplan», 12. april 2021");
        assertThat(in(Language.NYNORSK).sentence(change(3, measure().with("removed", true, false))))
                .isEqualTo("Kari Koordinator henta tilbake tiltaket «Leseplan», 12. april 2021");
    }

    @Test
    public void noCountOfOneToFourPersonsIsSaid() {
        FactDeed deed = FactDeed.of(FactKind.INDICATOR, "1", "Akuttvedtak");

        assertThat(sentences.brief(
                        change(2, deed.with("value", "FEWER_THAN_FIVE", "12").with("kind", "COUNT", "PERSONS"))))
                .containsExactly("Verdi: fra færre enn 5 til 12", "Type: fra Annet antall til Antall personer");
        assertThat(sentences.brief(change(2, deed.with("value", "12", "1–4"))))
                .containsExactly("Verdi: fra 12 til 1–4");
    }

    @Test
    public void whoWasRepresentedSaysTheKindsAndTheNumberAndNeverWhoWasAway() {
        FactDeed deed = FactDeed.of(FactKind.REPRESENTATION, "7", "Samling 2");
        FactChange first = change(1, deed.with("kinds", "", "ELECTED,YOUTH").with("number", null, 9));

        assertThat(sentences.sentence(first))
                .isEqualTo("Kari Koordinator skrev hvem som var representert: Samling 2, 12. april 2021");
        assertThat(sentences.brief(first)).containsExactly("Representert: Folkevalgte, Barn og unge", "Antall: 9");
        assertThat(sentences.brief(
                        change(2, deed.with("kinds", "ELECTED,YOUTH", "ELECTED").with("number", 9, 3))))
                .containsExactly("Representert: Folkevalgte", "Antall: færre enn 5");
        assertThat(sentences.brief(change(3, deed.with("kinds", "ELECTED", "").with("number", 9, null))))
                .isEmpty();
    }

    @Test
    public void aLetterOfTheRoleMapIsAWordAndItsLayerStandsBefore() {
        FactDeed deed = FactDeed.of(FactKind.ROLE_CELL, "grunnskole/REK/goal", "Grunnskole – Rektor");
        FactChange changed = change(1, deed.with("code", "?", "A"));

        assertThat(sentences.sentence(changed))
                .isEqualTo("Kari Koordinator endret «Grunnskole – Rektor» i rollekartet, 12. april 2021");
        assertThat(sentences.brief(changed)).containsExactly("Ønsket: fra Ikke avklart til Ansvarlig");
        assertThat(sentences.brief(change(2, deed.with("code", "A", null))))
                .containsExactly("Ønsket: fra Ansvarlig til Ikke involvert");
    }

    @Test
    public void aRoleThatAnothersHolderHasTooIsNamed() {
        FactDeed deed = FactDeed.of(FactKind.ROLE_CHOICE, "REK", "Rektor");

        assertThat(sentences.brief(change(1, deed.with("into", null, "KOF"))))
                .containsExactly("Samme person som: Leder for kultur og fritid");
        assertThat(sentences.brief(
                        change(2, deed.with("into", "KOF", "E1").with(FactDeed.INTO_NAME, null, "Ungdomskontakt"))))
                .containsExactly("Samme person som: fra Leder for kultur og fritid til Ungdomskontakt");
    }

    @Test
    public void thatAnAreaIsConfirmedIsSaid() {
        FactDeed deed = FactDeed.of(FactKind.ROLE_AREA, "grunnskole", "Grunnskole");
        FactChange confirmed = change(1, deed.with(FactDeed.CONFIRMED, "false", "true"));

        assertThat(sentences.sentence(confirmed))
                .isEqualTo("Kari Koordinator endret området «Grunnskole» i rollekartet, 12. april 2021");
        assertThat(sentences.brief(confirmed)).containsExactly("Bekreftet: fra nei til ja");
    }

    @Test
    public void anEventWithoutATitleIsCalledByItsKind() {
        FactChange added = change(1, FactDeed.of(FactKind.EVENT, "3", "COUNCIL").with("kind", null, "COUNCIL"));

        assertThat(sentences.sentence(added))
                .isEqualTo("Kari Koordinator la til «Møte i kommunestyret» på tidslinja, 12. april 2021");
        assertThat(sentences.whole(added)).containsExactly("Type: Møte i kommunestyret");
    }

    @Test
    public void whoWasAddedToAGroupAndTakenOutIsSaidInOneSentence() {
        FactChange added = change(1, mayor().with("group", null, "PARTICIPANT").with("user", null, "ola"));
        assertThat(sentences.sentence(added))
                .isEqualTo("Kari Koordinator la til gruppemedlemmet «Ordfører», 12. april 2021");
        assertThat(sentences.whole(added)).containsExactly("Gruppe: Deltakergruppa", "Hvem: Ola Ordfører");

        FactChange removed =
                change(2, mayor().with("group", "PARTICIPANT", null).with("user", "ola", null));
        assertThat(sentences.sentence(removed))
                .isEqualTo("Kari Koordinator fjernet gruppemedlemmet «Ordfører», 12. april 2021");
        assertThat(sentences.whole(removed)).isEmpty();
    }

    @Test
    public void accessOfOneWhoIsShownByRoleNamesNobody() {
        FactChange parent = change(1, mayor().with("group", null, "REFERENCE").with("access", null, true));

        assertThat(sentences.whole(parent)).containsExactly("Gruppe: Referansegruppa");
    }

    @Test
    public void aConfirmationAndADeclinedSuggestionSayNoMore() {
        FactChange confirmed = change(2, mayor().with("confirmed", null, true));
        FactChange declined = change(1, mayor().with("suggested", true, null));

        assertThat(sentences.sentence(confirmed))
                .isEqualTo("Kari Koordinator bekreftet gruppemedlemmet «Ordfører», 12. april 2021");
        assertThat(sentences.sentence(declined))
                .isEqualTo("Kari Koordinator fant den foreslåtte rollen «Ordfører» uaktuell, 12. april 2021");
        assertThat(sentences.whole(confirmed)).isEmpty();
        assertThat(sentences.whole(declined)).isEmpty();
    }

    @Test
    public void aSentenceIsWrittenChangedAndTakenAway() {
        FactDeed deed = FactDeed.of(FactKind.SENTENCE, "roller", "Roller og ansvar");

        assertThat(sentences.sentence(change(1, deed.with("sentence", null, "Vi er i gang"))))
                .isEqualTo("Kari Koordinator la til «Kort om status» for temaet «Roller og ansvar», 12. april 2021");
        assertThat(sentences.brief(change(1, deed.with("sentence", null, "Vi er i gang"))))
                .containsExactly("Kort om status: Vi er i gang");
        assertThat(sentences.sentence(change(2, deed.with("sentence", "Vi er i gang", null))))
                .isEqualTo("Kari Koordinator fjernet «Kort om status» for temaet «Roller og ansvar», 12. april 2021");
    }

    @Test
    public void aSettledReportIsOneSentence() {
        FactDeed deed = FactDeed.of(FactKind.REPORT, "roller.rollekart", "Roller er kartlagt");

        assertThat(sentences.sentence(change(2, deed.with("state", "OPEN", "ACCEPTED"))))
                .isEqualTo("Kari Koordinator godtok meldingen om «Roller er kartlagt», 12. april 2021");
        assertThat(sentences.brief(change(2, deed.with("state", "OPEN", "ACCEPTED"))))
                .isEmpty();
    }

    private static FactDeed measure() {
        return FactDeed.of(FactKind.MEASURE, "1", "Leseplan");
    }

    private static FactDeed mayor() {
        return FactDeed.of(FactKind.MEMBER, "one", "Ordfører");
    }

    private static FactChange change(int revision, FactDeed deed) {
        return new FactChange(revision, Instant.parse("2021-04-12T08:30:00Z"), "kari", deed);
    }

    private static FactSentences in(Language language) {
        Words words = Words.in(language);
        FakeSite site = new FakeSite();
        site.elverum();
        ProgrammeSpace space = site.door().visit(FakeSite.KARI, "ABS3420").space();
        return new FactSentences(
                words,
                new PersonNames(
                        new FakePeople().user("kari", "Kari Koordinator").user("ola", "Ola Ordfører"), words),
                RoleNames.of(words, space, new CsvGroupRoles().all()));
    }
}
