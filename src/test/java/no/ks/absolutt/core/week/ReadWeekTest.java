// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.progress.Confirmed;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.progress.SupportAnswer;
import no.ks.absolutt.core.progress.SupportRequest;
import no.ks.absolutt.core.report.Report;
import no.ks.absolutt.core.report.ReportKind;
import no.ks.absolutt.core.report.ReportState;
import no.ks.absolutt.core.report.Reports;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Municipalities;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

/** The session was on 5 February 2021; the day is 12 April. */
public class ReadWeekTest {

    private static final Instant FEBRUARY_1 = Instant.parse("2021-02-01T09:00:00Z");
    private static final Instant APRIL_9 = Instant.parse("2021-04-09T09:00:00Z");

    private final Map<String, MilestoneState> states = new HashMap<>();

    @Test
    public void whatIsPassedComesByDateAndWhatIsFarAheadDoesNot() {
        assertThat(lines(List.of())).containsExactly("PASSED a.feb", "PASSED b.mars", "DUE c.april");
    }

    @Test
    public void whatIsSettledIsNotThere() {
        said("a.feb", Status.DONE, APRIL_9);
        said("b.mars", Status.NOT_APPLICABLE, APRIL_9);

        assertThat(lines(List.of())).containsExactly("DUE c.april");
    }

    @Test
    public void whatMustBeConfirmedIsThereOnceAndOnlyWhereNothingElseIsToBeSaid() {
        said("a.feb", Status.IN_PROGRESS, FEBRUARY_1);
        said("d.juni", Status.IN_PROGRESS, FEBRUARY_1);

        assertThat(lines(List.of())).containsExactly("PASSED a.feb", "PASSED b.mars", "DUE c.april", "CONFIRM d.juni");
    }

    @Test
    public void aReportTakesThePlaceOfWhatElseThereIsToSayOfItsMilestone() {
        assertThat(lines(List.of(report("b.mars"), report("ikke.lenger"))))
                .containsExactly("REPORT b.mars", "PASSED a.feb", "DUE c.april");
    }

    @Test
    public void anAnswerFromKsIsThereBesidesForTwoWeeksWhileTheMunicipalityAsks() {
        asked("a.feb", true, APRIL_9);
        asked("b.mars", true, Instant.parse("2021-03-28T09:00:00Z"));
        asked("d.juni", false, APRIL_9);

        assertThat(lines(List.of())).containsExactly("ANSWER a.feb", "PASSED a.feb", "PASSED b.mars", "DUE c.april");
    }

    private List<String> lines(List<Report> reports) {
        Clock clock = Clock.fixed(Instant.parse("2021-04-12T08:30:00Z"), ZoneOffset.UTC);
        ProgrammeSpace space = new ProgrammeSpace(
                new FakeSite().elverum(),
                Municipalities.ELVERUM,
                Programmes.empty()
                        .themes("a")
                        .joint(1, "a", "2021-02-05", "2021-02-05")
                        .milestone("a.feb", "a", "S1")
                        .milestone("c.april", "a", "S1+80d")
                        .milestone("b.mars", "a", "S1+30d")
                        .milestone("d.juni", "a", "S1+120d")
                        .build());
        Progress progress = Progress.of(space, states, LocalDate.of(2021, 4, 12));
        return new ReadWeek(new Today(clock))
                .of(progress, new Reports(reports)).lines().stream()
                        .map(line ->
                                line.kind() + " " + line.milestone().milestone().key())
                        .toList();
    }

    private void said(String milestone, Status status, Instant at) {
        Facts facts = new Facts(status, null, null, null, false);
        states.put(milestone, new MilestoneState(facts, 1, at, "kari"));
    }

    private void asked(String milestone, boolean still, Instant answered) {
        Facts facts = new Facts(Status.NOT_STARTED, null, null, null, still);
        SupportAnswer answer = new SupportAnswer("Vi ringer dere.", answered, "ks");
        SupportRequest request = new SupportRequest(1, FEBRUARY_1, 1, answer);
        Confirmed confirmed = new Confirmed(1, FEBRUARY_1, "kari");
        states.put(milestone, new MilestoneState(facts, 1, FEBRUARY_1, "kari", confirmed, request));
    }

    private static Report report(String milestone) {
        return new Report(
                1, milestone + ":1", milestone, ReportKind.DONE, null, ReportState.OPEN, "ola", APRIL_9, null, 1);
    }
}
