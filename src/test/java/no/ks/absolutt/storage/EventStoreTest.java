// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import no.ks.absolutt.core.event.EventContent;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.EventStore;
import no.ks.absolutt.core.event.EventTime;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.meeting.MeetingSheet;
import no.ks.absolutt.testing.Events;
import org.junit.Test;

public class EventStoreTest extends StoresOnBothDatabases {

    private static final Instant AT = Instant.parse("2021-04-12T08:30:00.123Z");
    private static final EventContent WHOLE = new EventContent(
            EventKind.THEME_DAY,
            "Temadag om overganger",
            new EventTime(
                    LocalDate.of(2021, 5, 19), LocalDate.of(2021, 5, 20), LocalTime.of(9, 0), LocalTime.of(15, 30)),
            "Kulturhuset",
            "/display/ABS3420",
            "Æ ".repeat(500));

    @Test
    public void anEventIsReadAsItWasWritten() {
        LocalEvent whole = put(WHOLE, 1, false);
        LocalEvent bare = put(Events.content(EventKind.COUNCIL, "2021-06-16"), 1, false);

        assertThat(events().of(7)).containsExactlyInAnyOrder(whole, bare);
        assertThat(events().of(8)).isEmpty();
    }

    @Test
    public void whatIsClearedIsNothing() {
        LocalEvent whole = put(WHOLE, 1, false);
        LocalEvent changed = new LocalEvent(
                whole.id(), Events.content(EventKind.OTHER, "2021-06-16"), 2, false, AT.plusSeconds(1), "rita");

        events().put(changed);

        assertThat(events().find(7, whole.id())).contains(changed);
    }

    @Test
    public void aRemovedEventIsFoundByItsIdAndNotListed() {
        LocalEvent removed = put(WHOLE, 2, true);

        assertThat(events().of(7)).isEmpty();
        assertThat(events().find(7, removed.id())).contains(removed);
        assertThat(events().find(8, removed.id())).isEmpty();
    }

    @Test
    public void allOfASpaceAreOneStatement() {
        put(WHOLE, 1, false);
        put(WHOLE, 1, false);

        assertThat(database.statementsOf(() -> events().of(7))).hasSize(1);
    }

    @Test
    public void sheetsAreReadTheOneMadeLastFirst() {
        MeetingSheet first = new MeetingSheet(4_000_000_000L, LocalDate.of(2021, 4, 20));
        MeetingSheet second = new MeetingSheet(5, LocalDate.of(2021, 4, 20));
        stores.meetingSheets().add(7, first);
        stores.meetingSheets().add(7, second);

        assertThat(stores.meetingSheets().of(7)).containsExactly(second, first);
        assertThat(stores.meetingSheets().of(8)).isEmpty();
    }

    private LocalEvent put(EventContent content, int revision, boolean removed) {
        int id = events().add(7, content);
        LocalEvent event = new LocalEvent(id, content, revision, removed, AT, "kari");
        events().put(event);
        return event;
    }

    private EventStore events() {
        return stores.events();
    }
}
