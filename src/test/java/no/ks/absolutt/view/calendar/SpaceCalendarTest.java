// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.event.EventContent;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.EventTime;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.space.ShownPage;
import no.ks.absolutt.core.space.SpacePages;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.testing.Events;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import no.ks.absolutt.view.Words;
import org.junit.Test;

public class SpaceCalendarTest {

    private final FakeSite site = new FakeSite();
    private final SpaceCalendar calendar = new SpaceCalendar(() -> "https://example.org/wiki", site.clock());
    private final SpacePages pages = new SpacePages(key -> key.equals("samling-2")
            ? Optional.of(new ShownPage("samling-2", "Samling 2", "/x?pageId=5", 0))
            : Optional.empty());
    private Programme programme = stored(Programmes.innlandet());

    @Test
    public void aSessionIsWholeDaysAndEndsOnTheDayAfter() {
        assertThat(file(null))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//KS//ABSOLUTT for Confluence//NO\r\n"
                        + "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:ABSOLUTT Elverum\r\n")
                .contains("DTSTART;VALUE=DATE:20210427\r\nDTEND;VALUE=DATE:20210429\r\n")
                .contains("DTSTAMP:20210412T083000Z\r\n")
                .contains("SUMMARY:ABSOLUTT: Samling 2: Kvalitet og kunnskapsgrunnlag\r\n")
                .contains("URL:https://example.org/wiki/x?pageId=5\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    public void aMovedSessionIsTheSameEntryWithAHigherSequence() {
        String before = file(null);
        Session moved = session(2).movedTo(SessionDate.days(LocalDate.of(2021, 5, 4), LocalDate.of(2021, 5, 4)));
        replace(moved.revised());
        String after = file(null);

        String uid = "UID:session-102.innlandet-2021-2022@absolutt.ks.no\r\nSEQUENCE:";
        assertThat(before).contains(uid + "1\r\n");
        assertThat(after).contains(uid + "2\r\n").contains("20210504");
    }

    @Test
    public void whatHasNoDayIsLeftOutAndNothingIsAnEmptyFile() {
        programme = Programmes.trondelag();
        assertThat(file(null)).isEmpty();

        assertThat(file(null, Events.stored(3, Events.content(EventKind.COUNCIL, "2021-06-16"))))
                .contains("DTSTART;VALUE=DATE:20210616\r\nDTEND;VALUE=DATE:20210617\r\n")
                .contains("UID:event-3.ABS3420@absolutt.ks.no\r\n")
                .containsOnlyOnce("BEGIN:VEVENT");
    }

    @Test
    public void timesOfDayAreNorwegianAlsoInSummerAndWinter() {
        assertThat(file("event-3", Events.stored(3, Events.meeting("2021-04-20", "12:00", "14:30"))))
                .contains("DTSTART:20210420T100000Z\r\nDTEND:20210420T123000Z\r\n")
                .contains("LOCATION:Formannskapssalen\r\n")
                .containsOnlyOnce("BEGIN:VEVENT");
        assertThat(file("event-3", Events.stored(3, Events.meeting("2021-01-20", "23:30", null))))
                .contains("DTSTART:20210120T223000Z\r\nDTEND:20210120T233000Z\r\n");
    }

    @Test
    public void whatPeopleWriteCannotAddToTheFile() {
        EventContent content = new EventContent(
                EventKind.OTHER,
                "Møte, del 1; \r\nBEGIN:VALARM",
                EventTime.on(LocalDate.of(2021, 4, 20)),
                null,
                "/display/ABS3420",
                "Les\nsaken");

        assertThat(file("event-9", Events.stored(9, content)))
                .contains("SUMMARY:ABSOLUTT: Møte\\, del 1\\; \\nBEGIN:VALARM\r\n")
                .contains("DESCRIPTION:Annet\\nLes\\nsaken\\nhttps://example.org/wiki/display/ABS3420\r\n");
    }

    @Test
    public void anEntryCanBeHadAlone() {
        assertThat(file("session-102")).containsOnlyOnce("BEGIN:VEVENT").contains("Samling 2");
        assertThat(file("session-999999")).isEmpty();
    }

    /** With row ids: 101 for the first session, and so on. */
    private static Programme stored(Programme programme) {
        return programme.withSessions(programme.sessions().stream()
                .map(one -> new Session(
                        100 + one.no(),
                        one.no(),
                        one.kind(),
                        one.theme(),
                        one.title(),
                        one.subtitle(),
                        one.date(),
                        one.firstDate(),
                        one.venue(),
                        one.revision()))
                .toList());
    }

    private Session session(int no) {
        return programme.numberedSessions().get(no - 1);
    }

    private void replace(Session changed) {
        programme = programme.withSessions(programme.sessions().stream()
                .map(one -> one.no().equals(changed.no()) ? changed : one)
                .toList());
    }

    private String file(String name, LocalEvent... events) {
        ProgrammeSpace elverum =
                new ProgrammeSpace(participation(), site.register().find("3420").orElseThrow(), programme);
        byte[] file = calendar.file(
                new SpaceCalendar.Contents(elverum, List.of(events), pages), name, Words.in(Language.BOKMAL));
        return new String(file, StandardCharsets.UTF_8);
    }

    private Participation participation() {
        return site.participations.all().isEmpty()
                ? site.elverum()
                : site.participations.all().get(0);
    }
}
