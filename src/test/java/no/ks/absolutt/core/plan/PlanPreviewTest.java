// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import static no.ks.absolutt.core.plan.Planner.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ks.absolutt.core.municipality.Enrolment;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.programme.Venue;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

public class PlanPreviewTest {

    private static final LocalDate LATER = LocalDate.of(2021, 10, 5);

    private final Planner planner = new Planner();

    @Test
    public void everyDeadlineThatMovesAlongIsListedAndNothingIsWritten() {
        Programme before = planner.innlandet();

        PlanPreview preview = moveThree(LATER);

        assertThat(preview.moved())
                .extracting(moved -> moved.milestone().key() + " " + moved.from() + " " + moved.to())
                .containsExactly(
                        "kunnskap.endringsbehov 2021-08-27 2021-09-03",
                        "kunnskap.drofting 2021-09-14 2021-09-21",
                        "framtid.samling 2021-09-29 2021-10-06",
                        "framtid.hjem 2021-10-13 2021-10-20",
                        "framtid.aktorer 2021-10-29 2021-11-05");
        assertThat(preview.warnings()).isEmpty();
        assertThat(planner.innlandet()).isEqualTo(before);
        assertThat(planner.deeds()).isEmpty();
    }

    @Test
    public void aDateOfItsOwnStaysAndTheOthersAreCounted() {
        Participation tynset = planner.takesPart("3427");
        planner.takesPart("3425");
        planner.says(tynset, "framtid.hjem", LocalDate.of(2021, 12, 1));
        planner.says(planner.elverum, "framtid.hjem", null);

        MovedDeadline home = moved(moveThree(LATER), "framtid.hjem");
        MovedDeadline other = moved(moveThree(LATER), "framtid.samling");

        assertThat(home.municipalities()).isEqualTo(2);
        assertThat(home.exceptions()).extracting(Municipality::name).containsExactly("Tynset");
        assertThat(other.municipalities()).isEqualTo(3);
        assertThat(other.exceptions()).isEmpty();
    }

    @Test
    public void aMunicipalityThatHasWithdrawnIsNotCounted() {
        planner.takesPart("3427");
        planner.site.enrolments.save(new Enrolment(INNLANDET, "3427", Standing.WITHDRAWN, 1, Instant.EPOCH));

        assertThat(moved(moveThree(LATER), "framtid.hjem").municipalities()).isEqualTo(1);
    }

    @Test
    public void aDateThatIsTakenAwayLeavesNoDeadline() {
        PlanPreview preview = planner.sessions()
                .preview(FakeSite.KS, INNLANDET, planner.session(3).id(), new EditOf(planner.session(3)).edit());

        assertThat(moved(preview, "framtid.hjem").to()).isNull();
    }

    @Test
    public void sessionsOnTheSameDayAndInTheWrongOrderAreWarnedOf() {
        Message three = Message.of("session.name.JOINT", "3");

        assertThat(moveThree(LocalDate.of(2021, 4, 26)).warnings())
                .containsExactly(
                        Message.of("plan.warning.overlap", Message.of("session.name.JOINT", "2"), three),
                        Message.of("plan.warning.order", three, Message.of("session.name.JOINT", "2")));
    }

    @Test
    public void theProgrammesOwnDatesMoveTheirDeadlines() {
        DatesEdit edit = new DatesEdit(
                LocalDate.of(2021, 1, 20), LocalDate.of(2021, 1, 10), null, LocalDate.of(2021, 3, 1), null, false);

        PlanPreview preview = planner.edit().preview(FakeSite.KS, INNLANDET, edit);

        assertThat(moved(preview, "for.pamelding").to()).isEqualTo(LocalDate.of(2021, 1, 10));
        assertThat(preview.warnings())
                .containsExactly(Message.of("plan.warning.meeting"), Message.of("plan.warning.premeeting"));
    }

    @Test
    public void aNewSessionIsLookedAtBeforeItIsThere() {
        LocalDate day = LocalDate.of(2021, 4, 27);
        SessionEdit gathering = new SessionEdit(
                SessionKind.COORDINATOR, null, null, null, null, day, null, null, Venue.UNSETTLED, false);

        assertThat(planner.sessions()
                        .previewNew(FakeSite.KS, INNLANDET, gathering)
                        .warnings())
                .containsExactly(Message.of(
                        "plan.warning.overlap",
                        Message.of("session.name.JOINT", "2"),
                        Message.of("session.name.COORDINATOR", "")));
        assertThat(planner.innlandet().sessions()).hasSize(4);
    }

    private PlanPreview moveThree(LocalDate to) {
        SessionEdit edit = new EditOf(planner.session(3)).on(to, to.plusDays(1)).edit();
        return planner.sessions()
                .preview(FakeSite.KS, INNLANDET, planner.session(3).id(), edit);
    }

    private static MovedDeadline moved(PlanPreview preview, String milestone) {
        List<MovedDeadline> found = preview.moved().stream()
                .filter(one -> one.milestone().key().equals(milestone))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
