// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class UndoChangeTest {

    private static final String ELVERUM = "ABS3420";
    private static final String SAMSPILL = "roller.samspill";
    private static final Instant MARCH = Instant.parse("2021-03-20T10:00:00Z");
    private static final Instant NOW = Instant.parse("2021-04-12T08:30:00Z");
    private static final Facts ASKS =
            new Facts(Status.IN_PROGRESS, "Vi er uenige", null, null, true, "Hvordan gjør andre det?");
    private static final Facts DONE = new Facts(Status.DONE, null, null, null, false);

    private final FakeSite site = new FakeSite();
    private final UndoChange undo =
            new UndoChange(site.door(), site.progress, new MilestoneLedger(site.progress, site.clock()));
    private int elverum;

    @Before
    public void elverumHasAskedAndThenSaidItIsDone() {
        elverum = site.elverum().id();
        site.progress.write(elverum, new Change(SAMSPILL, 1, MARCH, "kari", Facts.UNTOUCHED, ASKS));
        site.progress.write(elverum, new Change(SAMSPILL, 2, MARCH, "kari", ASKS, DONE));
    }

    @Test
    public void theLatestChangeIsTakenBackByOneMore() {
        TrackedMilestone undone = undo(FakeSite.RITA, 2);

        assertThat(undone.facts()).isEqualTo(ASKS);
        assertThat(undone.state().revision()).isEqualTo(3);
        assertThat(site.progress.changes(elverum, SAMSPILL))
                .hasSize(3)
                .first()
                .isEqualTo(new Change(SAMSPILL, 3, NOW, "rita", DONE, ASKS, 2));
    }

    @Test
    public void anUndoCanItselfBeUndone() {
        undo(FakeSite.KARI, 2);

        assertThat(undo(FakeSite.KARI, 3).facts()).isEqualTo(DONE);
        assertThat(site.progress.changes(elverum, SAMSPILL)).hasSize(4);
    }

    @Test
    public void theRequestForSupportThatComesBackKeepsItsAnswer() {
        SupportRequest asked = site.progress.states(elverum).get(SAMSPILL).support();
        site.progress.answer(elverum, SAMSPILL, asked.answered(new SupportAnswer("Vi ringer", MARCH, "ks")));

        TrackedMilestone undone = undo(FakeSite.KARI, 2);

        assertThat(undone.state().support().asked()).isEqualTo(1);
        assertThat(undone.state().answer())
                .get()
                .extracting(SupportAnswer::text)
                .isEqualTo("Vi ringer");
    }

    @Test
    public void whatHasBeenChangedSinceIsRefusedWithWhatItIsNow() {
        Refusal refusal = refusal(FakeSite.KARI, SAMSPILL, 1);

        assertThat(refusal.code()).isEqualTo(Refusal.Code.CONFLICT);
        assertThat(((TrackedMilestone) refusal.current()).state().revision()).isEqualTo(2);
        assertThat(site.progress.changes(elverum, SAMSPILL)).hasSize(2);
    }

    @Test
    public void whoeverIsBeatenByAMomentIsRefusedToo() {
        site.progress.somebodyElseWritesFirst(new Change(SAMSPILL, 3, NOW, "rita", DONE, Facts.UNTOUCHED));

        assertThat(refusal(FakeSite.KARI, SAMSPILL, 2).code()).isEqualTo(Refusal.Code.CONFLICT);
        assertThat(site.progress.changes(elverum, SAMSPILL)).hasSize(3);
    }

    @Test
    public void whereNothingWasChangedThereIsNothingToUndo() {
        assertThat(refusal(FakeSite.KARI, "roller.hjem", 0).code()).isEqualTo(Refusal.Code.NOT_FOUND);
        assertThat(refusal(FakeSite.KARI, "finnes.ikke", 1).code()).isEqualTo(Refusal.Code.NOT_FOUND);
    }

    @Test
    public void thoseWithoutTheRightAreRefused() {
        assertThat(refusal(Viewer.NOBODY, SAMSPILL, 2).code()).isEqualTo(Refusal.Code.NOT_LOGGED_IN);
        assertThat(refusal(FakeSite.UKJENT, SAMSPILL, 2).code()).isEqualTo(Refusal.Code.NOT_FOUND);
        assertThat(refusal(FakeSite.OLA, SAMSPILL, 2).code()).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal(FakeSite.KS, SAMSPILL, 2).code()).isEqualTo(Refusal.Code.FORBIDDEN);
        site.readOnly = true;
        assertThat(refusal(FakeSite.KARI, SAMSPILL, 2).code()).isEqualTo(Refusal.Code.READ_ONLY);
    }

    private TrackedMilestone undo(Viewer viewer, int revision) {
        return undo.undo(viewer, ELVERUM, SAMSPILL, revision);
    }

    private Refusal refusal(Viewer viewer, String milestone, int revision) {
        return catchThrowableOfType(Refusal.class, () -> undo.undo(viewer, ELVERUM, milestone, revision));
    }
}
