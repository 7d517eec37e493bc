// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Mode;
import no.ks.absolutt.core.programme.PlannedDay;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.core.programme.Venue;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.testing.BokmalWords;
import org.junit.Test;

public class JsonProgrammesTest {

    private static final LocalText WHERE = new LocalText("Hvor er vi?", "Kvar er vi?", "Where are we?");

    private final List<Programme> programmes = new JsonProgrammes().read();
    private final Programme innlandet = programmes.get(0);
    private final Programme trondelag = programmes.get(1);

    @Test
    public void thereAreTwo() {
        assertThat(programmes).extracting(Programme::key).containsExactly("innlandet-2021-2022", "trondelag-2020-2022");
        assertThat(innlandet.name()).isEqualTo("ABSOLUTT Innlandet 2021–2022");
        assertThat(innlandet.state()).isEqualTo(ProgrammeState.RUNNING);
    }

    @Test
    public void innlandetStartsWith43MilestonesAndTrondelagWith41() {
        assertThat(innlandet.milestones()).hasSize(47);
        assertThat(innlandet.activeMilestones()).hasSize(43);
        assertThat(trondelag.activeMilestones()).hasSize(41);
        assertThat(innlandet.activeMilestone("etter.erfaringssamling")).isEmpty();
        assertThat(trondelag.activeMilestone("etter.erfaringssamling")).isPresent();
        assertThat(trondelag.activeMilestone("for.formote")).isEmpty();
    }

    @Test
    public void bothHaveTheFourThemes() {
        for (Programme programme : programmes) {
            assertThat(programme.themes())
                    .extracting(Theme::key)
                    .containsExactly("roller", "kunnskap", "framtid", "utvikling");
        }
        assertThat(innlandet.themes().get(1).subtitle()).isEqualTo(WHERE);
    }

    @Test
    public void norwegianCodesAreReadIntoTheContractsOwn() {
        assertThat(innlandet.sessions())
                .extracting(session -> session.venue().mode())
                .containsExactly(Mode.DIGITAL, Mode.UNSETTLED, Mode.UNSETTLED, Mode.PHYSICAL);
        assertThat(trondelag.sessions())
                .extracting(session -> session.venue().mode())
                .containsOnly(Mode.UNSETTLED);
        assertThat(trondelag.sessions())
                .extracting(Session::kind)
                .containsExactly(
                        SessionKind.JOINT,
                        SessionKind.JOINT,
                        SessionKind.JOINT,
                        SessionKind.JOINT,
                        SessionKind.EXPERIENCE);
    }

    @Test
    public void aSessionHasDaysOrASemester() {
        assertThat(innlandet.numberedSessions().get(1))
                .isEqualTo(new Session(
                        0,
                        2,
                        SessionKind.JOINT,
                        "kunnskap",
                        new LocalText("Kvalitet og kunnskapsgrunnlag", null, "Quality and knowledge base"),
                        WHERE,
                        SessionDate.days(LocalDate.of(2021, 4, 27), LocalDate.of(2021, 4, 28)),
                        SessionDate.days(LocalDate.of(2021, 4, 27), LocalDate.of(2021, 4, 28)),
                        Venue.UNSETTLED,
                        1));
        assertThat(trondelag.numberedSessions().get(0))
                .isEqualTo(new Session(
                        0,
                        1,
                        SessionKind.JOINT,
                        null,
                        null,
                        null,
                        SessionDate.in(new Semester(2020, 2)),
                        null,
                        new Venue(Mode.UNSETTLED, "Stjørdal", null, null),
                        1));
    }

    @Test
    public void datesBesideTheSessionsAreRead() {
        assertThat(innlandet.dates())
                .isEqualTo(new ProgrammeDates(
                        PlannedDay.on(LocalDate.of(2020, 10, 30)),
                        PlannedDay.on(LocalDate.of(2020, 12, 15)),
                        PlannedDay.on(LocalDate.of(2020, 12, 15)),
                        PlannedDay.on(LocalDate.of(2021, 1, 22)),
                        PlannedDay.on(LocalDate.of(2020, 12, 15))));
        assertThat(trondelag.dates()).isEqualTo(ProgrammeDates.UNKNOWN);
    }

    @Test
    public void textsThatTheSourcesLeaveOutAreNotThere() {
        assertThat(innlandet.texts().of(TextField.GOALS)).hasSize(4);
        assertThat(innlandet.texts().links()).hasSize(3);
        assertThat(innlandet.texts().county()).isEqualTo("34");
        assertThat(innlandet.texts().of(TextField.ORGANISER)).containsExactly(LocalText.nb("KS Innlandet"));
        assertThat(innlandet.texts().one(TextField.ANCHORING)).isEmpty();
        assertThat(innlandet.texts().one(TextField.CONTACT)).isEmpty();
        assertThat(trondelag.texts().one(TextField.PURPOSE)).isEmpty();
        assertThat(trondelag.texts().one(TextField.ANCHORING).orElseThrow().nb())
                .startsWith("Fylkesstyret i KS Trøndelag");
    }

    @Test
    public void aMilestoneIsReadWhole() {
        Milestone samspill = innlandet.activeMilestone("roller.samspill").orElseThrow();
        Milestone formote = innlandet.activeMilestone("for.formote").orElseThrow();

        assertThat(samspill.owners()).containsExactly("ORDFORER", "KOMMUNEDIREKTOR");
        assertThat(samspill.required()).isFalse();
        assertThat(innlandet.activeMilestone("for.politisk").orElseThrow().required())
                .isTrue();
        assertThat(samspill.standing()).isTrue();
        assertThat(samspill.documentationAsked()).isTrue();
        assertThat(samspill.due().code()).isEqualTo("S2-30d");
        assertThat(formote.standing()).isFalse();
        assertThat(formote.titleFor(false).in(Language.BOKMAL)).isEqualTo("Formøte er gjennomført i kommunen");
        assertThat(formote.titleFor(true).in(Language.BOKMAL)).isEqualTo("Formøte er gjennomført i fylkeskommunen");
        assertThat(formote.titleFor(true).in(Language.ENGLISH))
                .isEqualTo("Preparatory meeting held in the municipality");
        assertThat(samspill.titleFor(true)).isEqualTo(samspill.title());
    }

    @Test
    public void everythingThatIsReadInASpaceIsThereInNynorskAndEnglish() {
        for (Programme programme : List.of(innlandet, trondelag)) {
            assertThat(texts(programme)).allSatisfy(text -> {
                assertThat(text.en()).as(text.nb()).isNotBlank();
                assertThat(BokmalWords.in(text.in(Language.NYNORSK)))
                        .as(text.nb())
                        .isEmpty();
            });
        }
        assertThat(innlandet.theme("framtid").orElseThrow().title())
                .isEqualTo(new LocalText("Framtidsbilder", "Framtidsbilete", "Future images"));
        assertThat(innlandet
                        .activeMilestone("for.formote")
                        .orElseThrow()
                        .titleFor(true)
                        .nn())
                .isEqualTo("Formøte er gjennomført i fylkeskommunen");
    }

    private static List<LocalText> texts(Programme programme) {
        List<LocalText> texts = new ArrayList<>();
        programme.themes().forEach(theme -> texts.addAll(List.of(theme.title(), theme.subtitle())));
        programme.sessions().forEach(session -> Stream.of(session.title(), session.subtitle())
                .filter(Objects::nonNull)
                .forEach(texts::add));
        programme.milestones().forEach(milestone -> {
            texts.add(milestone.titleFor(false));
            texts.add(milestone.titleFor(true));
        });
        for (TextField field : TextField.values()) {
            texts.addAll(
                    field == TextField.ORGANISER ? List.of() : programme.texts().of(field));
        }
        programme.texts().links().forEach(link -> texts.add(link.title()));
        return texts;
    }

    @Test
    public void aDueRuleThatDoesNotFitItsPhaseIsRefused() {
        List<Theme> theOtherWayRound =
                List.of(innlandet.themes().get(3), innlandet.themes().get(0));

        assertThatThrownBy(() -> CsvMilestones.read("innlandet-2021-2022", theOtherWayRound))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("milestones.csv: roller.samling cannot be due S1");
    }
}
