// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.testing.Events;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class EventContentTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 4, 12);
    private static final LocalDate DAY = LocalDate.of(2021, 4, 20);

    @Test
    public void whatIsWrittenIsTrimmedAndWhatIsEmptyIsNothing() {
        EventContent content =
                new EventContent(EventKind.COUNCIL, "  Orientering ", EventTime.on(DAY), "  ", "", " Sak 12/21 ");

        assertThat(content.checked(TODAY))
                .isEqualTo(
                        new EventContent(EventKind.COUNCIL, "Orientering", EventTime.on(DAY), null, null, "Sak 12/21"));
    }

    @Test
    public void daysAndTimesThatRunBackwardsAreRefusedAtTheirField() {
        refuses("to", new EventTime(DAY, DAY.minusDays(1), null, null));
        refuses("to", new EventTime(DAY, DAY.plusDays(31), null, null));
        refuses("ends", new EventTime(DAY, DAY, LocalTime.of(12, 0), LocalTime.of(11, 59)));
        refuses("ends", new EventTime(DAY, DAY, LocalTime.of(12, 0), LocalTime.of(12, 0)));
        refuses("begins", new EventTime(DAY, DAY, null, LocalTime.of(12, 0)));
        refuses("from", EventTime.on(LocalDate.of(2121, 4, 20)));
        refuses("from", EventTime.on(LocalDate.of(21, 4, 20)));
    }

    @Test
    public void overnightItMayEndEarlierThanItBegan() {
        EventTime time = new EventTime(DAY, DAY.plusDays(1), LocalTime.of(12, 0), LocalTime.of(10, 0));

        assertThat(new EventContent(EventKind.THEME_DAY, null, time, null, null, null).checked(TODAY))
                .extracting(EventContent::time)
                .isEqualTo(time);
    }

    @Test
    public void textsAndLinksAreCheckedAtTheirField() {
        refuses("title", new EventContent(EventKind.OTHER, "x".repeat(121), EventTime.on(DAY), null, null, null));
        refuses("place", new EventContent(EventKind.OTHER, null, EventTime.on(DAY), "\u0000", null, null));
        refuses("link", new EventContent(EventKind.OTHER, null, EventTime.on(DAY), null, "javascript:x()", null));
        refuses(
                "note",
                new EventContent(
                        EventKind.OTHER,
                        null,
                        EventTime.on(DAY),
                        null,
                        null,
                        "Gjelder 15830530085. "
                                .replace("01417012345", "41417012316")
                                .repeat(80)));
    }

    @Test
    public void whatFallsTogetherIsFoundAndItselfLeftOut() {
        LocalEvent event = Events.stored(1, Events.meeting("2021-04-28", "12:00", "14:00"));
        LocalEvent before = Events.stored(2, Events.meeting("2021-04-28", "10:00", "12:00"));
        LocalEvent during = Events.stored(3, Events.meeting("2021-04-28", "13:59", null));
        LocalEvent allDay = Events.stored(4, Events.content(EventKind.COUNCIL, "2021-04-28"));

        EventClashes clashes =
                EventClashes.of(event, Programmes.innlandet().sessions(), List.of(event, before, during, allDay));

        assertThat(clashes.sessions()).extracting(session -> session.no()).containsExactly(2);
        assertThat(clashes.events()).containsExactly(during);
        assertThat(EventClashes.of(allDay, List.of(), List.of(event)).isEmpty()).isTrue();
    }

    private static void refuses(String field, EventTime time) {
        refuses(field, new EventContent(EventKind.GROUP_MEETING, null, time, null, null, null));
    }

    private static void refuses(String field, EventContent content) {
        assertThatThrownBy(() -> content.checked(TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
