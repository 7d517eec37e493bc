// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import static no.ks.absolutt.core.plan.Planner.INNLANDET;
import static no.ks.absolutt.core.plan.Planner.because;
import static no.ks.absolutt.core.plan.Planner.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.programme.Link;
import no.ks.absolutt.core.programme.PlannedDay;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.TextField;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

public class EditProgrammeTest {

    private static final LocalDate DEADLINE = LocalDate.of(2020, 12, 15);

    private final Planner planner = new Planner();

    @Test
    public void detailsThatAreAbsentStay() {
        Programme after = change(1, new DetailsEdit(Field.of(" Nytt navn "), Field.absent(), Field.absent()));

        assertThat(after.name()).isEqualTo("Nytt navn");
        assertThat(after.state()).isEqualTo(ProgrammeState.RUNNING);
        assertThat(after.texts().county()).isEqualTo("34");
        assertThat(after.revision()).isEqualTo(2);
        assertThat(planner.deeds())
                .containsExactly(Deed.of(ActKind.PROGRAMME_CHANGED, INNLANDET, "ABSOLUTT Innlandet 2021–2022")
                        .with("name", "ABSOLUTT Innlandet 2021–2022", "Nytt navn"));
    }

    @Test
    public void whatChangesNothingLeavesRevisionAndLogAlone() {
        Programme before = planner.innlandet();

        assertThat(change(1, new DetailsEdit(Field.of(before.name()), Field.absent(), Field.of("34"))))
                .isEqualTo(before);
        assertThat(planner.deeds()).isEmpty();
    }

    @Test
    public void aNameThatAnotherProgrammeHasIsRefused() {
        planner.create().create(FakeSite.KS, new NewProgramme("Agder", null, NewProgramme.Start.EMPTY, null));

        assertThat(because(() -> change(1, new DetailsEdit(Field.of("agder"), Field.absent(), Field.absent()))))
                .isEqualTo("INVALID name plan.refused.name.taken");
        assertThat(because(() -> change(1, new DetailsEdit(Field.of(null), Field.absent(), Field.absent()))))
                .isEqualTo("INVALID name plan.refused.name");
        assertThat(because(() -> change(1, new DetailsEdit(Field.absent(), Field.absent(), Field.of("3")))))
                .isEqualTo("INVALID county plan.refused.county");
    }

    @Test
    public void aDateThatIsMovedRemembersTheFirstAndACorrectionDoesNot() {
        LocalDate first = planner.innlandet().dates().registrationDeadline().day();

        change(1, dates(DEADLINE, false));
        assertThat(planner.innlandet().dates().registrationDeadline()).isEqualTo(new PlannedDay(DEADLINE, first));
        change(2, dates(null, false));
        assertThat(planner.innlandet().dates().registrationDeadline()).isEqualTo(new PlannedDay(null, first));
        change(3, dates(DEADLINE, true));
        assertThat(planner.innlandet().dates().registrationDeadline()).isEqualTo(PlannedDay.on(DEADLINE));
    }

    @Test
    public void datesThatRunBackwardsOrAreASlipOfThePenAreRefused() {
        DatesEdit backwards = new DatesEdit(null, null, DEADLINE, DEADLINE.minusDays(1), null, false);
        DatesEdit slip = new DatesEdit(LocalDate.of(202, 1, 1), null, null, null, null, false);

        assertThat(because(() -> change(1, backwards))).isEqualTo("INVALID premeetingTo plan.refused.backwards");
        assertThat(because(() -> change(1, slip))).isEqualTo("INVALID informationMeeting refusal.due.year");
    }

    @Test
    public void textsThatAreAbsentStayAndAnEmptyOneIsEmptied() {
        Map<TextField, List<LocalText>> texts = Map.of(
                TextField.AIM, List.of(new LocalText("Nytt mål", "Nytt mål nn", null)), TextField.GOALS, List.of());
        Programme before = planner.innlandet();

        Programme after = change(1, new TextsEdit(texts, null));

        assertThat(after.texts().of(TextField.AIM)).containsExactly(new LocalText("Nytt mål", "Nytt mål nn", null));
        assertThat(after.texts().of(TextField.GOALS)).isEmpty();
        assertThat(after.texts().of(TextField.PURPOSE)).isEqualTo(before.texts().of(TextField.PURPOSE));
        assertThat(after.texts().links()).isEqualTo(before.texts().links());
        assertThat(planner.deeds().get(0).differences())
                .extracting(Difference::field)
                .containsExactly("aim", "aim.nn", "aim.en", "goals", "goals.nn", "goals.en");
        assertThat(planner.deeds().get(0).differences().get(1).to()).isEqualTo("Nytt mål nn");
    }

    @Test
    public void textsThatCannotBeAreRefusedWithoutBeingRepeated() {
        assertThat(text(TextField.AIM, LocalText.nb("x".repeat(10_001)))).isEqualTo("INVALID aim refusal.text.long");
        assertThat(text(TextField.AIM, LocalText.nb("Barnet 01859030188")))
                .isEqualTo("INVALID aim refusal.text.identity");
        assertThat(text(TextField.AIM, new LocalText("", "berre nynorsk", null)))
                .isEqualTo("INVALID aim plan.refused.bokmal");
        assertThat(because(() -> change(
                        planner.innlandet().revision(),
                        new TextsEdit(Map.of(TextField.AIM, List.of(LocalText.nb("a"), LocalText.nb("b"))), null))))
                .isEqualTo("INVALID aim plan.refused.one");
        assertThat(because(() -> link("javascript:alert(1)"))).isEqualTo("INVALID links refusal.evidence");
        assertThat(because(() -> link(null))).isEqualTo("INVALID links refusal.evidence");
    }

    @Test
    public void aThemeChangesItsTitlesAndKeepsItsKey() {
        change(1, new ThemeEdit("roller", LocalText.nb("Roller"), null));

        assertThat(planner.innlandet().theme("roller").orElseThrow().title()).isEqualTo(LocalText.nb("Roller"));
        assertThat(planner.innlandet().theme("roller").orElseThrow().subtitle()).isNull();
        assertThat(because(() -> change(2, new ThemeEdit("no-such", LocalText.nb("x"), null))))
                .startsWith("NOT_FOUND");
        assertThat(because(() -> change(2, new ThemeEdit("roller", null, null))))
                .isEqualTo("INVALID title refusal.field.missing");
    }

    @Test
    public void aMilestoneChangesItsRuleAndWhatIsAsked() {
        change(1, milestone("S3-14d", "KOORDINATOR", "ORDFORER"));

        assertThat(planner.innlandet()
                        .activeMilestone("kunnskap.endringsbehov")
                        .orElseThrow()
                        .due()
                        .code())
                .isEqualTo("S3-14d");
        assertThat(planner.deeds().get(0).kind()).isEqualTo(ActKind.MILESTONES_CHANGED);
        assertThat(planner.deeds().get(0).differences())
                .contains(
                        new Difference("dueRule", "S3-30d", "S3-14d"),
                        new Difference("owners", "Deltakergruppa", "Koordinator + Ordfører"));
    }

    @Test
    public void aRuleThatDoesNotFitOrAnOwnerThatIsNotThereIsRefused() {
        assertThat(because(() -> change(1, milestone("S4-14d", "KOORDINATOR"))))
                .isEqualTo("INVALID dueRule plan.refused.rule.session");
        assertThat(because(() -> change(1, milestone("soon", "KOORDINATOR"))))
                .isEqualTo("INVALID dueRule plan.refused.rule");
        assertThat(because(() -> change(1, milestone("S3", "KONGEN")))).isEqualTo("INVALID owners plan.refused.owners");
        assertThat(because(() -> change(1, milestone("S3")))).isEqualTo("INVALID owners plan.refused.owners");
        assertThat(because(() -> change(1, milestone("S3", "KOORDINATOR", "ORDFORER", "DELTAKERGRUPPE"))))
                .isEqualTo("INVALID owners plan.refused.owners");
    }

    @Test
    public void whoIsSecondSeesWhatTheFirstWrote() {
        Programme first = change(1, dates(DEADLINE, false));

        Refusal stale = refusal(() -> change(1, dates(null, false)));

        assertThat(stale.code()).isEqualTo(Refusal.Code.CONFLICT);
        assertThat(stale.current()).isEqualTo(first);
    }

    @Test
    public void ofTwoAtOnceTheLogLetsOneThrough() {
        planner.site.acts.add(
                new Act(0, Instant.EPOCH, "other", Deed.of(ActKind.PROGRAMME_CHANGED, INNLANDET, "x")),
                "programme:" + INNLANDET + ":2");

        assertThat(refusal(() -> change(1, dates(DEADLINE, false))).code()).isEqualTo(Refusal.Code.CONFLICT);
        assertThat(planner.innlandet().revision()).isEqualTo(1);
    }

    @Test
    public void anArchivedProgrammeIsOnlyReadUntilItIsTakenOut() {
        change(1, new DetailsEdit(Field.absent(), Field.of(ProgrammeState.ARCHIVED), Field.absent()));

        assertThat(because(() -> change(2, dates(DEADLINE, false)))).startsWith("READ_ONLY");
        change(2, new DetailsEdit(Field.absent(), Field.of(ProgrammeState.FINISHED), Field.absent()));
        assertThat(change(3, dates(DEADLINE, false)).revision()).isEqualTo(4);
    }

    @Test
    public void onlyKsChangesAndNotWhileTheSiteIsReadOnly() {
        assertThat(refusal(() -> planner.edit().change(FakeSite.KARI, "no-such", 1, dates(null, false)))
                        .code())
                .isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal(() -> planner.edit().preview(FakeSite.KARI, "no-such", dates(null, false)))
                        .code())
                .isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal(() -> planner.edit().change(FakeSite.KS, "no-such", 1, dates(null, false)))
                        .code())
                .isEqualTo(Refusal.Code.NOT_FOUND);
        planner.site.readOnly = true;
        assertThat(refusal(() -> change(1, dates(null, false))).code()).isEqualTo(Refusal.Code.READ_ONLY);
    }

    private Programme change(int revision, ProgrammeEdit edit) {
        return planner.edit().change(FakeSite.KS, INNLANDET, revision, edit);
    }

    private String text(TextField field, LocalText text) {
        try {
            change(planner.innlandet().revision(), new TextsEdit(Map.of(field, List.of(text)), null));
            return "ok";
        } catch (Refusal refused) {
            return refused.code() + " " + refused.field() + " "
                    + refused.message().key();
        }
    }

    private void link(String url) {
        change(planner.innlandet().revision(), new TextsEdit(Map.of(), List.of(new Link(LocalText.nb("Lenke"), url))));
    }

    private DatesEdit dates(LocalDate registrationDeadline, boolean correction) {
        return new DatesEdit(null, registrationDeadline, null, null, null, correction);
    }

    private static MilestoneRuleEdit milestone(String rule, String... owners) {
        return new MilestoneRuleEdit("kunnskap.endringsbehov", rule, List.of(owners), false, false, false, true);
    }
}
