// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import static no.ks.absolutt.core.plan.Planner.because;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.plan.NewProgramme.Start;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeDates;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.programme.Theme;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

public class CreateProgrammeTest {

    private final Planner planner = new Planner();

    @Test
    public void anEmptyOneHasTheThemesAndEveryMilestoneIsOff() {
        Programme made = create("ABSOLUTT Østfold 2027", "31", Start.EMPTY, null);

        assertThat(made.key()).isEqualTo("ostfold-2027");
        assertThat(made.state()).isEqualTo(ProgrammeState.PLANNED);
        assertThat(made.texts().county()).isEqualTo("31");
        assertThat(made.texts().texts()).isEmpty();
        assertThat(made.sessions()).isEmpty();
        assertThat(made.themes()).extracting(Theme::key).containsExactly("roller", "kunnskap", "framtid", "utvikling");
        assertThat(made.milestones()).isNotEmpty().noneMatch(Milestone::active);
    }

    @Test
    public void thePlanHasFourSessionsWithoutDateAndSaysNothingOfAnotherRegion() {
        Programme made = create("ABSOLUTT Agder", "42", Start.PLAN, null);

        assertThat(made.sessions()).extracting(Session::no).containsExactly(1, 2, 3, 4);
        assertThat(made.sessions()).allSatisfy(session -> {
            assertThat(session.date()).isEqualTo(SessionDate.UNKNOWN);
            assertThat(session.firstDate()).isNull();
            assertThat(session.venue().place()).isNull();
        });
        assertThat(made.dates()).isEqualTo(ProgrammeDates.UNKNOWN);
        assertThat(made.activeMilestones()).isNotEmpty();
        assertThat(made.texts().of(TextField.AIM)).isNotEmpty();
        assertThat(made.texts().of(TextField.ORGANISER)).isEmpty();
        assertThat(made.texts().of(TextField.FINANCING)).isEmpty();
    }

    @Test
    public void aCopyHasTheTextsOfSessionsButNeitherDatesNorThoseWhoTakePart() {
        SessionTexts written = new SessionTexts(
                List.of(), Map.of(SessionTexts.Part.PRACTICAL, List.of(LocalText.nb("Ta med PC"))), List.of(), null, 3);
        planner.site.programmes.put(planner.session(2).id(), written);

        Programme made = create("ABSOLUTT Innlandet 2027", null, Start.COPY, Planner.INNLANDET);

        assertThat(made.texts().county()).isEqualTo("34");
        assertThat(made.sessions()).extracting(Session::date).containsOnly(SessionDate.UNKNOWN);
        assertThat(planner.site.programmes.of(made.sessions().get(1).id()).of(SessionTexts.Part.PRACTICAL))
                .containsExactly(LocalText.nb("Ta med PC"));
        assertThat(planner.site.programmes.of(made.sessions().get(0).id())).isEqualTo(SessionTexts.NONE);
        assertThat(planner.site.participations.ofProgramme(made.key())).isEmpty();
    }

    @Test
    public void theLogSaysWhatItStartedAs() {
        create("Ny", null, Start.COPY, Planner.INNLANDET);

        assertThat(planner.deeds())
                .containsExactly(Deed.of(ActKind.PROGRAMME_CREATED, "ny", "Ny")
                        .with("start", null, Start.COPY)
                        .with("copied", null, Planner.INNLANDET));
    }

    @Test
    public void aKeyThatIsTakenGetsANumber() {
        create("ABSOLUTT Agder!", null, Start.EMPTY, null);

        assertThat(create("Absolutt – Agder", null, Start.EMPTY, null).key()).isEqualTo("agder-2");
        assertThat(create("ABSOLUTT", null, Start.EMPTY, null).key()).isEqualTo("program");
    }

    @Test
    public void whatCannotBeIsRefused() {
        assertThat(refused("  ", null, Start.EMPTY, null)).isEqualTo("INVALID name plan.refused.name");
        assertThat(refused("absolutt INNLANDET 2021–2022", null, Start.EMPTY, null))
                .isEqualTo("INVALID name plan.refused.name.taken");
        assertThat(refused("x".repeat(251), null, Start.EMPTY, null)).isEqualTo("INVALID name refusal.text.long");
        assertThat(refused("Ny", "Innlandet", Start.EMPTY, null)).isEqualTo("INVALID county plan.refused.county");
        assertThat(refused("Ny", null, Start.COPY, "no-such")).isEqualTo("INVALID copied plan.refused.copied");
        assertThat(refused("Ny", null, Start.COPY, null)).isEqualTo("INVALID copied plan.refused.copied");
        assertThat(planner.deeds()).isEmpty();
    }

    @Test
    public void onlyKsCreatesAndNotWhileTheSiteIsReadOnly() {
        NewProgramme wanted = new NewProgramme("", null, Start.EMPTY, null);
        assertThat(Planner.refusal(() -> planner.create().create(FakeSite.KARI, wanted))
                        .code())
                .isEqualTo(Refusal.Code.FORBIDDEN);
        planner.site.readOnly = true;
        assertThat(Planner.refusal(() -> planner.create().create(FakeSite.KS, wanted))
                        .code())
                .isEqualTo(Refusal.Code.READ_ONLY);
    }

    private Programme create(String name, String county, Start start, String copied) {
        return planner.create().create(FakeSite.KS, new NewProgramme(name, county, start, copied));
    }

    private String refused(String name, String county, Start start, String copied) {
        return because(() -> create(name, county, start, copied));
    }
}
