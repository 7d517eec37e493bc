// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import static no.ks.absolutt.core.plan.Planner.INNLANDET;
import static no.ks.absolutt.core.plan.Planner.because;
import static no.ks.absolutt.core.plan.Planner.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.programme.Mode;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.programme.Venue;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

public class EditSessionTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 9, 28);
    private static final LocalDate LATER = LocalDate.of(2021, 10, 5);

    private final Planner planner = new Planner();

    @Test
    public void aMovedSessionRemembersItsFirstDateHoweverOftenItIsMoved() {
        move(1, LATER, LATER.plusDays(1));
        Session moved = move(2, LATER.plusDays(7), null);

        assertThat(moved.date()).isEqualTo(SessionDate.days(LATER.plusDays(7), LATER.plusDays(7)));
        assertThat(moved.movedFrom()).contains(SessionDate.days(FIRST, FIRST.plusDays(1)));
        assertThat(moved.revision()).isEqualTo(3);
        assertThat(planner.session(3)).isEqualTo(moved);
        assertThat(planner.deeds().get(1))
                .isEqualTo(Deed.of(ActKind.SESSION_MOVED, INNLANDET, "Samling 3")
                        .with("date", "2021-09-28/2021-09-29", "2021-10-05/2021-10-06"));
    }

    @Test
    public void aCorrectedOneForgetsTheOldDate() {
        Session corrected = change(1, edit(planner.session(3)).on(LATER, null).correcting());

        assertThat(corrected.movedFrom()).isEmpty();
        assertThat(corrected.firstDate()).isEqualTo(SessionDate.days(LATER, LATER));
    }

    @Test
    public void aSemesterOrNothingStandsInForADay() {
        Session semester = change(1, edit(planner.session(3)).in("2021-H2"));
        assertThat(semester.date()).isEqualTo(SessionDate.in(Semester.of("2021-H2")));
        assertThat(semester.movedFrom()).isPresent();

        Session unknown = change(2, edit(planner.session(3)));
        assertThat(unknown.date()).isEqualTo(SessionDate.UNKNOWN);

        Session back = move(3, FIRST, FIRST.plusDays(1));
        assertThat(back.movedFrom()).isEmpty();
    }

    @Test
    public void aDateThatCannotBeIsRefused() {
        assertThat(because(() -> move(1, LATER, FIRST))).isEqualTo("INVALID to plan.refused.backwards");
        assertThat(because(() -> move(1, null, FIRST))).isEqualTo("INVALID from plan.refused.from");
        assertThat(because(() -> move(1, LocalDate.of(20, 1, 1), null))).isEqualTo("INVALID from refusal.due.year");
        assertThat(because(() -> change(1, edit(planner.session(3)).in("2021-H3"))))
                .isEqualTo("INVALID semester plan.refused.semester");
        assertThat(because(
                        () -> change(1, edit(planner.session(3)).on(FIRST, null).in("2021-H2"))))
                .isEqualTo("INVALID semester plan.refused.semester.day");
        assertThat(planner.deeds()).isEmpty();
    }

    @Test
    public void numbersAreGivenOnceAmongJointAndExperienceSessions() {
        assertThat(because(() -> add(SessionKind.EXPERIENCE, 4))).isEqualTo("INVALID no plan.refused.number.taken");
        assertThat(because(() -> add(SessionKind.JOINT, null))).isEqualTo("INVALID no plan.refused.number");
        assertThat(because(() -> add(SessionKind.JOINT, 100))).isEqualTo("INVALID no plan.refused.number");
        assertThat(because(() -> add(SessionKind.JOINT, 0))).isEqualTo("INVALID no plan.refused.number");
        assertThat(add(SessionKind.COORDINATOR, 4).no()).isNull();
        assertThat(add(SessionKind.EXPERIENCE, 5).revision()).isEqualTo(1);
        assertThat(planner.deeds()).extracting(Deed::kind).containsOnly(ActKind.SESSION_ADDED);
    }

    @Test
    public void whatASessionCannotHoldIsRefused() {
        Session session = planner.session(3);
        assertThat(because(() -> change(1, edit(session).theme("no-such"))))
                .isEqualTo("INVALID theme plan.refused.theme");
        assertThat(because(() -> change(1, edit(session).at(new Venue(Mode.DIGITAL, null, "javascript:x", null)))))
                .isEqualTo("INVALID link refusal.evidence");
        assertThat(because(() -> change(1, edit(session).at(new Venue(Mode.DIGITAL, null, null, 0)))))
                .isEqualTo("INVALID maximum plan.refused.maximum");
        assertThat(because(() -> change(1, edit(session).at(new Venue(Mode.DIGITAL, "01859030188", null, null)))))
                .isEqualTo("INVALID place refusal.text.identity");
    }

    @Test
    public void theLogCallsAThemeByItsTitle() {
        change(1, edit(planner.session(3)).theme("kunnskap"));

        assertThat(planner.deeds().get(0).differences())
                .contains(new Difference("theme", "Framtidsbilder", "Kvalitet og kunnskapsgrunnlag"));
    }

    @Test
    public void aChangeWithoutANewDateIsNoMove() {
        Session after = change(
                1,
                edit(planner.session(3)).on(FIRST, FIRST.plusDays(1)).at(new Venue(Mode.PHYSICAL, "Hamar", null, 12)));

        assertThat(after.venue().place()).isEqualTo("Hamar");
        assertThat(planner.deeds().get(0).kind()).isEqualTo(ActKind.SESSION_CHANGED);
        assertThat(planner.deeds().get(0).differences())
                .containsExactly(
                        new Difference("mode", "UNSETTLED", "PHYSICAL"),
                        new Difference("place", null, "Hamar"),
                        new Difference("maximum", null, "12"));
    }

    @Test
    public void whatChangesNothingLeavesRevisionAndLogAlone() {
        assertThat(move(1, FIRST, FIRST.plusDays(1)).revision()).isEqualTo(1);
        assertThat(planner.deeds()).isEmpty();
    }

    @Test
    public void theSecondOfTwoWhoMoveTheSameSessionSeesWhereItIsNow() {
        Session first = move(1, LATER, null);

        Refusal stale = refusal(() -> move(1, FIRST, null));

        assertThat(stale.code()).isEqualTo(Refusal.Code.CONFLICT);
        assertThat(stale.current()).isEqualTo(first);
        assertThat(refusal(() -> remove(3, 1)).code()).isEqualTo(Refusal.Code.CONFLICT);
    }

    @Test
    public void oneThatNothingHangsOnIsRemoved() {
        remove(4, 1);

        assertThat(planner.innlandet().sessions()).extracting(Session::no).containsExactly(1, 2, 3);
        assertThat(planner.deeds()).containsExactly(Deed.of(ActKind.SESSION_REMOVED, INNLANDET, "Samling 4"));
    }

    @Test
    public void oneWithPagesInSpacesIsNeitherRemovedNorNumberedAnew() {
        planner.site.pages.add(planner.elverum.id(), "samling-4", 7);

        Refusal refused = refusal(() -> remove(4, 1));

        assertThat(refused.field()).isEqualTo("session");
        assertThat(refused.message())
                .isEqualTo(Message.of("plan.refused.pages", Message.of("session.name.JOINT", "4"), 1L));
        Session four = planner.session(4);
        assertThat(because(() ->
                        planner.sessions().change(FakeSite.KS, INNLANDET, four.id(), 1, new EditOf(four).number(5))))
                .isEqualTo("INVALID no plan.refused.pages");
    }

    @Test
    public void oneWhoseMilestonesHaveBeenTouchedIsNotRemoved() {
        planner.says(planner.elverum, "utvikling.plan", null);

        assertThat(because(() -> remove(4, 1))).isEqualTo("INVALID session plan.refused.changes");
        assertThat(planner.session(4)).isNotNull();
    }

    @Test
    public void anArchivedProgrammeKeepsItsSessionsAsTheyAre() {
        planner.edit()
                .change(
                        FakeSite.KS,
                        INNLANDET,
                        1,
                        new DetailsEdit(Field.absent(), Field.of(ProgrammeState.ARCHIVED), Field.absent()));

        assertThat(because(() -> move(1, LATER, null))).startsWith("READ_ONLY");
        assertThat(because(() -> add(SessionKind.JOINT, 5))).startsWith("READ_ONLY");
        assertThat(because(() -> remove(4, 1))).startsWith("READ_ONLY");
    }

    @Test
    public void onlyKsPlansAndNotWhileTheSiteIsReadOnly() {
        SessionEdit edit = edit(planner.session(3)).edit();
        assertThat(because(() -> planner.sessions().add(FakeSite.KARI, "no-such", edit)))
                .startsWith("FORBIDDEN");
        assertThat(because(() -> planner.sessions().preview(FakeSite.KARI, INNLANDET, 1, edit)))
                .startsWith("FORBIDDEN");
        assertThat(because(() -> planner.sessions().remove(FakeSite.UKJENT, INNLANDET, 1, 1)))
                .startsWith("FORBIDDEN");
        assertThat(because(() -> planner.sessions().change(FakeSite.KS, INNLANDET, 999, 1, edit)))
                .startsWith("NOT_FOUND");
        planner.site.readOnly = true;
        assertThat(because(() -> move(1, LATER, null))).startsWith("READ_ONLY");
        assertThat(because(() -> remove(4, 1))).startsWith("READ_ONLY");
    }

    private Session move(int revision, LocalDate from, LocalDate to) {
        return change(revision, edit(planner.session(3)).on(from, to));
    }

    private Session change(int revision, EditOf wanted) {
        return planner.sessions()
                .change(FakeSite.KS, INNLANDET, planner.session(3).id(), revision, wanted.edit());
    }

    private Session add(SessionKind kind, Integer no) {
        SessionEdit edit = new SessionEdit(kind, no, null, null, null, null, null, null, Venue.UNSETTLED, false);
        return planner.sessions().add(FakeSite.KS, INNLANDET, edit);
    }

    private void remove(int no, int revision) {
        planner.sessions().remove(FakeSite.KS, INNLANDET, planner.session(no).id(), revision);
    }

    private static EditOf edit(Session session) {
        return new EditOf(session);
    }
}
