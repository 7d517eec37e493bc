// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ks.absolutt.core.programme.DueRule;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class ConfirmationTest {

    private static final String BEFORE_THE_SESSION = "2021-02-01T10:00:00Z";
    private static final Programme TWO_SESSIONS = Programmes.empty()
            .joint(1, null, "2021-02-04", "2021-02-05")
            .joint(2, null, "2021-06-10", "2021-06-10")
            .build();

    @Test
    public void fromTheFifteenthDayAfterASessionWhatWasSaidBeforeItIsUnconfirmed() {
        assertThat(isMissing(Status.IN_PROGRESS, BEFORE_THE_SESSION, "2021-02-19"))
                .isFalse();
        assertThat(isMissing(Status.IN_PROGRESS, BEFORE_THE_SESSION, "2021-02-20"))
                .isTrue();
        assertThat(isMissing(Status.IN_PROGRESS, BEFORE_THE_SESSION, "2021-04-12"))
                .isTrue();
    }

    @Test
    public void whatWasSaidAfterTheLastDayOfTheSessionStands() {
        assertThat(isMissing(Status.IN_PROGRESS, "2021-02-05T22:59:00Z", "2021-04-12"))
                .isTrue();
        assertThat(isMissing(Status.IN_PROGRESS, "2021-02-05T23:01:00Z", "2021-04-12"))
                .as("6 February in Norway")
                .isFalse();
    }

    @Test
    public void theNextSessionAsksAnew() {
        String inMarch = "2021-03-01T10:00:00Z";

        assertThat(isMissing(Status.IN_PROGRESS, inMarch, "2021-06-10")).isFalse();
        assertThat(isMissing(Status.IN_PROGRESS, inMarch, "2021-06-24")).isFalse();
        assertThat(isMissing(Status.IN_PROGRESS, inMarch, "2021-06-25")).isTrue();
    }

    @Test
    public void nobodyIsAskedInJuly() {
        assertThat(isMissing(Status.IN_PROGRESS, BEFORE_THE_SESSION, "2021-06-30"))
                .isTrue();
        assertThat(isMissing(Status.IN_PROGRESS, BEFORE_THE_SESSION, "2021-07-01"))
                .isFalse();
        assertThat(isMissing(Status.IN_PROGRESS, BEFORE_THE_SESSION, "2021-07-31"))
                .isFalse();
        assertThat(isMissing(Status.IN_PROGRESS, BEFORE_THE_SESSION, "2021-08-01"))
                .isTrue();
    }

    @Test
    public void beforeTheFirstSessionNothingIsUnconfirmed() {
        assertThat(Confirmation.of(TWO_SESSIONS, LocalDate.of(2021, 2, 5)).since())
                .isNull();
        assertThat(Confirmation.of(Programmes.empty().build(), LocalDate.of(2021, 4, 12))
                        .since())
                .isNull();
    }

    @Test
    public void whereTheDayOfTheLastSessionIsUnknownNothingIsUnconfirmed() {
        Programme semesters = Programmes.empty().joint(1, null, "2020-H2").build();
        Programme laterSemester = Programmes.empty()
                .joint(1, null, "2020-09-10", "2020-09-10")
                .joint(2, null, "2020-H2")
                .build();

        assertThat(Confirmation.of(semesters, LocalDate.of(2021, 4, 12)).since())
                .isNull();
        assertThat(Confirmation.of(laterSemester, LocalDate.of(2020, 12, 31)).since())
                .isEqualTo("2020-09-10");
        assertThat(Confirmation.of(laterSemester, LocalDate.of(2021, 4, 12)).since())
                .isNull();
    }

    @Test
    public void theExperienceSessionAsksTooAndTheLatestDayCountsNotTheHighestNumber() {
        Programme swapped = Programmes.empty()
                .joint(1, null, "2021-03-10", "2021-03-10")
                .joint(2, null, "2021-02-05", "2021-02-05")
                .build();
        Programme experience = Programmes.empty()
                .joint(1, null, "2021-02-05", "2021-02-05")
                .experience(5, "2021-03-01")
                .build();

        assertThat(Confirmation.of(swapped, LocalDate.of(2021, 4, 12)).since()).isEqualTo("2021-03-10");
        assertThat(Confirmation.of(experience, LocalDate.of(2021, 4, 12)).since())
                .isEqualTo("2021-03-01");
    }

    @Test
    public void aStandingStateThatIsDoneMustBeConfirmedAndAThingDoneOnADateNever() {
        assertThat(isMissing(standing(true), facts(Status.DONE, false))).isTrue();
        assertThat(isMissing(standing(false), facts(Status.DONE, false))).isFalse();
        assertThat(isMissing(standing(false), facts(Status.DONE, true))).isFalse();
    }

    @Test
    public void whatNeedsSupportMustBeConfirmedAndWhatIsNotBegunNeedNot() {
        assertThat(isMissing(standing(true), facts(Status.NOT_STARTED, false))).isFalse();
        assertThat(isMissing(standing(true), facts(Status.NOT_APPLICABLE, false)))
                .isFalse();
        assertThat(isMissing(standing(false), facts(Status.NOT_STARTED, true))).isTrue();
        assertThat(isMissing(standing(false), MilestoneState.UNTOUCHED)).isFalse();
    }

    @Test
    public void sayingThatItStillStandsIsEnough() {
        MilestoneState said = state(facts(Status.IN_PROGRESS, false), BEFORE_THE_SESSION)
                .confirmed(new Confirmed(1, Instant.parse("2021-03-01T10:00:00Z"), "kari"));
        MilestoneState tooEarly = said.confirmed(new Confirmed(1, Instant.parse("2021-02-04T10:00:00Z"), "kari"));

        assertThat(isMissing(standing(false), said)).isFalse();
        assertThat(isMissing(standing(false), tooEarly)).isTrue();
    }

    private static boolean isMissing(Status status, String changedAt, String today) {
        return Confirmation.of(TWO_SESSIONS, LocalDate.parse(today))
                .isMissing(standing(false), state(facts(status, false), changedAt));
    }

    private static boolean isMissing(Milestone milestone, Facts facts) {
        return isMissing(milestone, state(facts, BEFORE_THE_SESSION));
    }

    private static boolean isMissing(Milestone milestone, MilestoneState state) {
        return Confirmation.of(TWO_SESSIONS, LocalDate.of(2021, 4, 12)).isMissing(milestone, state);
    }

    private static MilestoneState state(Facts facts, String changedAt) {
        return new MilestoneState(facts, 1, Instant.parse(changedAt), "kari");
    }

    private static Facts facts(Status status, boolean support) {
        return new Facts(status, null, null, null, support);
    }

    private static Milestone standing(boolean standing) {
        return new Milestone(
                "prove",
                "roller",
                LocalText.nb("Prøve"),
                null,
                List.of("KOORDINATOR"),
                DueRule.of("S1"),
                false,
                standing,
                false,
                true);
    }
}
