// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

public class ActWordsTest {

    private final FakeSite site = new FakeSite();
    private final ActWords bokmal = words(Language.BOKMAL);
    private final ActWords english = words(Language.ENGLISH);

    @Test
    public void aMovedSessionSaysFromWhenToWhen() {
        Act moved = ksDid(deed(ActKind.SESSION_MOVED, "Samling 2").with("date", day(27, 4), day(4, 5)));

        assertThat(bokmal.sentence(moved)).isEqualTo("Kåre i KS flyttet Samling 2 fra 27. april 2021 til 4. mai 2021");
        assertThat(english.sentence(moved)).isEqualTo("Kåre i KS moved Samling 2 from 27 April 2021 to 4 May 2021");
        assertThat(bokmal.details(moved)).isEmpty();
    }

    @Test
    public void whatDoesNotFitIntoTheSentenceIsALineEach() {
        Act changed = ksDid(deed(ActKind.SESSION_MOVED, "Samling 2")
                .with(
                        "date",
                        SessionDate.in(Semester.of("2020-H2")),
                        SessionDate.days(LocalDate.of(2021, 5, 4), LocalDate.of(2021, 5, 5)))
                .with("place.nn", "Hamar", null)
                .with("mode", null, "DIGITAL"));

        assertThat(bokmal.sentence(changed)).isEqualTo("Kåre i KS flyttet Samling 2");
        assertThat(bokmal.details(changed))
                .containsExactly(
                        "Dato: fra høsten 2020 til 4.–5. mai 2021",
                        "Sted (nynorsk): fjernet, var Hamar",
                        "Møteform: digital");
    }

    @Test
    public void aStandingAndACoordinatorAreSaidInTheSentence() {
        assertThat(bokmal.sentence(ksDid(
                        deed(ActKind.STANDING_SET, "Elverum").with("standing", Standing.INVITED, Standing.REGISTERED))))
                .isEqualTo("Kåre i KS satte status for Elverum til «påmeldt»");
        assertThat(bokmal.sentence(
                        ksDid(deed(ActKind.COORDINATOR_NAMED, "Elverum").with("coordinator", null, "kari"))))
                .isEqualTo("Kåre i KS satte Kari Koordinator som koordinator for Elverum");
        assertThat(bokmal.details(
                        ksDid(deed(ActKind.COORDINATOR_NAMED, "Elverum").with("coordinator", "kari", null))))
                .singleElement()
                .asString()
                .endsWith("fjernet, var Kari Koordinator");
    }

    @Test
    public void aUserWhoIsGoneIsSaidToBe() {
        Act act = new Act(1, Instant.EPOCH, "gone", deed(ActKind.JOB_STOPPED, "Jobb 7"));

        assertThat(bokmal.sentence(act)).isEqualTo("Tidligere bruker stoppet Jobb 7");
    }

    @Test
    public void codesAreWordsAndWhatIsNoneStaysAsItIs() {
        assertThat(bokmal.value("state", "RUNNING")).isEqualTo("pågår");
        assertThat(english.value("state", "RUNNING")).isEqualTo("running");
        assertThat(bokmal.value("state", "NO_SUCH")).isEqualTo("NO_SUCH");
        assertThat(bokmal.value("language", "nn")).isEqualTo("nynorsk");
        assertThat(bokmal.value("name", "RUNNING")).isEqualTo("RUNNING");
        assertThat(bokmal.value("required", "true")).isEqualTo("ja");
        assertThat(bokmal.value("name", "2021-13-45")).isEqualTo("2021-13-45");
        assertThat(bokmal.value("name", "{0} '2021'")).isEqualTo("{0} '2021'");
        assertThat(bokmal.value("name", null)).isNull();
    }

    @Test
    public void everyKindHasItsWordsInEveryLanguage() {
        for (ActKind kind : ActKind.values()) {
            for (ActWords words : new ActWords[] {bokmal, english}) {
                assertThat(words.kind(kind)).isNotBlank();
                assertThat(words.sentence(ksDid(deed(kind, "Jobb 7")))).contains("Jobb 7");
            }
        }
    }

    @Test
    public void wherePeopleMayNotBeNamedTheyAreNot() {
        Deed named = deed(ActKind.COORDINATOR_NAMED, "Elverum").with("coordinator", null, "kari");

        assertThat(ActWords.withoutNames(Words.in(Language.ENGLISH))
                        .change(named.differences().get(0)))
                .isEqualTo("a user");
    }

    private ActWords words(Language language) {
        Words words = Words.in(language);
        return new ActWords(words, new PersonNames(site.people, words));
    }

    private static SessionDate day(int day, int month) {
        LocalDate date = LocalDate.of(2021, month, day);
        return SessionDate.days(date, date);
    }

    private static Deed deed(ActKind kind, String subject) {
        return Deed.of(kind, "innlandet-2021-2022", subject);
    }

    private static Act ksDid(Deed deed) {
        return new Act(1, Instant.EPOCH, "ks", deed);
    }
}
