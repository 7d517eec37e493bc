// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.testing.Events;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 4, 12);

    @Test
    public void sessionsAndTheWorkBetweenThemAlternate() {
        assertThat(written(Timeline.of(Programmes.innlandet(), List.of(), TODAY)))
                .containsExactly(
                        "session 1 2021-02-05",
                        "between 1 2021-02-06..2021-04-26",
                        "TODAY",
                        "session 2 2021-04-27",
                        "between 2 2021-04-29..2021-09-27",
                        "session 3 2021-09-28",
                        "between 3 2021-09-30..2022-01-31",
                        "session 4 2022-02-01",
                        "between 4 2022-02-03..2022-06-02");
    }

    @Test
    public void semestersStandInTheirOrderAndAnExperienceSessionIsFollowedByNoWork() {
        assertThat(written(Timeline.of(Programmes.trondelag(), List.of(), TODAY)))
                .containsExactly(
                        "session 1 null",
                        "between 1 null..null",
                        "TODAY",
                        "session 2 null",
                        "between 2 null..null",
                        "session 3 null",
                        "between 3 null..null",
                        "session 4 null",
                        "between 4 null..null",
                        "session 5 null");
    }

    @Test
    public void aNumberedSessionWithoutADateKeepsItsPlaceAmongTheOthers() {
        Programme programme = Programmes.empty()
                .joint(1, null, "2021-02-05", "2021-02-05")
                .joint(2, null, null)
                .joint(3, null, "2021-09-28", "2021-09-28")
                .build();

        assertThat(written(Timeline.of(programme, List.of(), TODAY)))
                .startsWith(
                        "session 1 2021-02-05",
                        "between 1 2021-02-06..null",
                        "TODAY",
                        "session 2 null",
                        "between 2 null..2021-09-27",
                        "session 3 2021-09-28");
    }

    @Test
    public void eventsAndSessionsWithoutANumberStandAtTheirDayAndWhatHasNoneStandsLast() {
        Programme programme = with(
                Programmes.innlandet(),
                SessionDate.days(LocalDate.of(2021, 3, 10), LocalDate.of(2021, 3, 10)),
                SessionDate.UNKNOWN);
        List<LocalEvent> events = List.of(
                Events.stored(2, Events.meeting("2021-04-20", "12:00", null)),
                Events.stored(1, Events.content(EventKind.COMMITTEE, "2021-04-12")),
                Events.stored(3, Events.content(EventKind.GROUP_MEETING, "2021-04-20")));

        assertThat(written(Timeline.of(programme, events, TODAY)))
                .containsSubsequence(
                        "between 1 2021-02-06..2021-04-26",
                        "session null 2021-03-10",
                        "TODAY",
                        "event 1",
                        "event 3",
                        "event 2",
                        "session 2 2021-04-27")
                .endsWith("session null null");
    }

    @Test
    public void theMarkOfTodayStandsLastWhenAllIsOver() {
        Timeline timeline = Timeline.of(Programmes.innlandet(), List.of(), LocalDate.of(2030, 1, 1));

        assertThat(timeline.today()).isEqualTo(8);
        assertThat(Timeline.of(Programmes.innlandet(), List.of(), LocalDate.of(2020, 1, 1))
                        .today())
                .isZero();
    }

    @Test
    public void workIsGoingOnBetweenItsDaysAndWithoutAnEndForAsLongAsNobodyKnows() {
        List<TimelineEntry> entries =
                Timeline.of(Programmes.innlandet(), List.of(), TODAY).entries();

        assertThat(entries)
                .filteredOn(entry -> entry.isOn(TODAY))
                .extracting(TimelineTest::written)
                .containsExactly("between 1 2021-02-06..2021-04-26");
        Programme open = Programmes.empty()
                .joint(1, null, "2021-02-05", "2021-02-05")
                .joint(2, null, null)
                .build();
        assertThat(Timeline.of(open, List.of(), TODAY).entries().get(1).isOn(TODAY))
                .isTrue();
    }

    private static Programme with(Programme programme, SessionDate... coordinator) {
        var sessions = new ArrayList<>(programme.sessions());
        for (SessionDate date : coordinator) {
            sessions.add(Programmes.sessionOf(null, SessionKind.COORDINATOR, null, date));
        }
        return programme.withSessions(sessions);
    }

    private static List<String> written(Timeline timeline) {
        List<String> written = new ArrayList<>(
                timeline.entries().stream().map(TimelineTest::written).toList());
        written.add(timeline.today(), "TODAY");
        return written;
    }

    private static String written(TimelineEntry entry) {
        return switch (entry.kind()) {
            case SESSION -> "session " + entry.session().no() + " " + entry.from();
            case BETWEEN -> "between " + entry.session().no() + " " + entry.from() + ".." + entry.to();
            case EVENT -> "event " + entry.event().id();
        };
    }
}
