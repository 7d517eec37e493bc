// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.group.Group;
import no.ks.absolutt.core.group.HeldRole;
import no.ks.absolutt.core.group.Member;
import no.ks.absolutt.core.group.Seat;
import no.ks.absolutt.core.roles.Area;
import no.ks.absolutt.core.roles.Finding;
import no.ks.absolutt.core.roles.MappedArea;
import no.ks.absolutt.core.roles.RolePoints;
import no.ks.absolutt.core.roles.When;
import no.ks.absolutt.core.space.HostSpaces.PageText;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.testing.Events;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;
import no.ks.absolutt.testing.Meetings;
import org.junit.Before;
import org.junit.Test;

public class MeetingSheetsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 20);

    private final FakeSite site = new FakeSite();
    private final Grouping groups = new Grouping(site);
    private final Meetings meetings = new Meetings(site, groups);
    private int elverum;

    @Before
    public void elverumTakesPart() {
        elverum = site.elverum().id();
        site.pages.add(elverum, "grupper", site.host.createHomePage("ABS3420", new PageText("Grupper", "", 0)));
    }

    @Test
    public void oneActMakesAPageWithTheMeetingTheRolesAndWhatIsDueAndNoNames() {
        site.events.with(elverum, Events.stored(1, Events.meeting("2021-04-20", "12:00", "14:00")));
        in("ORD", "ola");
        in("BUR", null);

        assertThat(body(make(DAY)))
                .containsSubsequence(
                        "<tr><th>Tid</th><td>20. april 2021, kl. 12.00–14.00</td></tr>",
                        "<tr><th>Møte</th><td>Møte i deltakergruppa</td></tr>",
                        "<tr><th>Møteplass</th><td>Formannskapssalen</td></tr>",
                        "<h2>Roller i deltakergruppa</h2>",
                        "<li>Ordfører</li>",
                        "<li>Representant for barn og unge (ungdomsråd)</li>",
                        "<h2>Dette har frist før neste samling</h2>",
                        "<li>Rolle- og ansvarskartet er drøftet i deltakergruppa (26. mars 2021, fristen er passert)</li>",
                        "<h2>Oppgaver</h2>",
                        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status>")
                .doesNotContain("Ola", "framtidsbilde", "Åpne punkter", "forrige møte");
    }

    @Test
    public void theSheetForAMeetingOfTheReferenceGroupHasTheRolesOfThatGroup() {
        site.events.with(elverum, Events.stored(1, Events.content(EventKind.REFERENCE_MEETING, "2021-04-20")));
        in("ORD", "ola");
        in(Group.REFERENCE, "HEL", null);

        assertThat(body(make(DAY)))
                .contains("<td>Møte i referansegruppa</td>")
                .containsSubsequence(
                        "<h2>Roller i referansegruppa</h2>", "<li>Leder for helsestasjon og skolehelsetjeneste</li>")
                .doesNotContain("Ordfører");
    }

    @Test
    public void theTaskThatEverySheetBeginsWithIsNotTakenAlong() {
        ShownSheet first = make(DAY);
        meetings.edited.put(first.pageId(), body(first));

        assertThat(body(make(DAY.plusDays(14))))
                .containsSubsequence("<h2>Ikke krysset av siden forrige møte</h2><p>Ingenting.</p>", "Avtal hvem")
                .containsOnlyOnce("Avtal hvem som gjør hva, og når");
    }

    @Test
    public void openPointsOfTheRoleMapStandThereWhereThereAreAny() {
        MappedArea area = new MappedArea(new Area("leksehjelp", LocalText.nb("Leksehjelp"), Set.of()), null, false);
        meetings.points = new RolePoints(
                List.of(), List.of(new Finding(Finding.Kind.UNDECIDED, area, When.TODAY, List.of(), null, null)));

        assertThat(body(make(DAY)))
                .contains("Åpne punkter fra rolle- og ansvarskartet", "<li>Leksehjelp – I dag: Ingen beslutter");
    }

    @Test
    public void whatWasNotTickedOnTheLastSheetIsTakenAlongWithItsPeopleAndLinks() {
        ShownSheet last = make(DAY);
        meetings.edited.put(
                last.pageId(),
                "<p>Referat&nbsp;&aring;</p><ac:task-list>"
                        + task(
                                "incomplete",
                                "Ring <ac:link><ri:user ri:userkey=\"ola\"/></ac:link> om m&oslash;tet &amp; saken")
                        + task("complete", "Gjort")
                        + task("incomplete", "  ")
                        + "</ac:task-list>");

        assertThat(body(make(DAY.plusDays(14))))
                .contains(
                        "<ac:task-body>Ring <ac:link><ri:user ri:userkey=\"ola\"/></ac:link> om møtet &amp; saken</ac:task-body>")
                .contains("<ac:task-id>2</ac:task-id>")
                .doesNotContain("Gjort", "Referat", "<ac:task-id>3</ac:task-id>");
    }

    @Test
    public void aSheetThatIsGoneOrCannotBeReadHindersNothing() {
        ShownSheet first = make(DAY);
        meetings.edited.put(first.pageId(), "<p>Halv <ac:task-list>");
        make(DAY.plusDays(7));

        assertThat(body(make(DAY.plusDays(14)))).contains("<p>Ingenting.</p>");
    }

    @Test
    public void aSecondSheetForADayGetsANumber() {
        make(DAY);

        assertThat(make(DAY).title()).isEqualTo("Møteark 20. april 2021 (2)");
        assertThat(make(DAY).title()).isEqualTo("Møteark 20. april 2021 (3)");
        assertThat(meetings.sheets().all(site.door().visit(FakeSite.OLA, "ABS3420")))
                .extracting(ShownSheet::title)
                .startsWith("Møteark 20. april 2021 (3)")
                .hasSize(3);
    }

    @Test
    public void onlyThoseWhoKeepTheSpaceMakeOneAndNotForAnyDay() {
        refuses(Code.FORBIDDEN, FakeSite.OLA, DAY);
        refuses(Code.FORBIDDEN, FakeSite.KS, DAY);
        refuses(Code.NOT_FOUND, FakeSite.UKJENT, DAY);
        refuses(Code.INVALID, FakeSite.KARI, LocalDate.of(2121, 4, 20));
        site.readOnly = true;
        refuses(Code.READ_ONLY, FakeSite.KARI, DAY);
    }

    private void refuses(Code code, Viewer viewer, LocalDate day) {
        assertThatThrownBy(() -> meetings.sheets().make(viewer, "ABS3420", day))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private ShownSheet make(LocalDate day) {
        return meetings.sheets().make(FakeSite.KARI, "ABS3420", day);
    }

    private String body(ShownSheet sheet) {
        return site.host.pages().get(sheet.pageId()).text().body();
    }

    private void in(String code, String user) {
        in(Group.PARTICIPANT, code, user);
    }

    private void in(Group group, String code, String user) {
        HeldRole role = HeldRole.of(groups.roles().withCode(code).orElseThrow());
        Seat seat = new Seat(group, role, user, null, null);
        groups.members.add(elverum, new Member(0, code, seat, false, Instant.EPOCH, 1, Instant.EPOCH, "kari"));
    }

    private static String task(String status, String body) {
        return "<ac:task><ac:task-id>9</ac:task-id><ac:task-status>" + status + "</ac:task-status><ac:task-body>" + body
                + "</ac:task-body></ac:task>";
    }
}
