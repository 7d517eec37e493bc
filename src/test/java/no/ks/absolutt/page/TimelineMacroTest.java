// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.ks.absolutt.core.event.EventContent;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.EventTime;
import no.ks.absolutt.testing.Events;
import org.junit.Test;

/** The timeline with the municipality's own events. */
public class TimelineMacroTest {

    private static final List<String> STATIC = List.of("pdf", "word", "email", "preview", "something new");

    private final PageWithMacros page = new PageWithMacros()
            .planned(Events.stored(3, Events.meeting("2021-04-20", "12:00", "14:00")))
            .planned(Events.stored(
                    4,
                    new EventContent(
                            EventKind.COUNCIL,
                            "Orientering <til> kommunestyret",
                            EventTime.on(LocalDate.of(2021, 4, 28)),
                            null,
                            "/display/ABS3420",
                            "Kunnskapsgrunnlaget")));

    @Test
    public void anEventStandsAtItsDayWithItsMeetingPlaceAndItsCountdown() {
        assertThat(page.sessions())
                .containsSubsequence(
                        "Mellomarbeid etter samling 1",
                        "Pågår nå",
                        "aria-current=\"date\"",
                        "I dag",
                        "20. april 2021, kl. 12.00–14.00",
                        "(om 8 dager)",
                        "Møte i deltakergruppa",
                        "Møteplass: Formannskapssalen",
                        "Samling 2: Kvalitet",
                        "Orientering &lt;til&gt; kommunestyret",
                        "Møte i kommunestyret",
                        "Kunnskapsgrunnlaget",
                        "/wiki/display/ABS3420",
                        "Samme dag som: Samling 2");
    }

    @Test
    public void whatTheFormBeginsWithStandsAtTheEvent() {
        assertThat(page.sessions())
                .contains("data-address=\"/wiki/rest/absolutt/1.0/spaces/ABS3420/events\"")
                .contains("data-fact=\"3\" data-revision=\"1\" data-name=\"Møte i deltakergruppa\"")
                .contains("data-value-from=\"2021-04-20\" data-value-begins=\"12:00\" data-value-ends=\"14:00\"")
                .doesNotContain("data-value-to=");
        assertThat(page.resources()).contains("facts", "sessions");
    }

    @Test
    public void whoMayNotChangeGetsNoControls() {
        assertThat(page.sessions()).contains("data-act=\"add\"", "data-act=\"edit\"", "<dialog");
        assertThat(page.readBy(PageWithMacros.OLA).sessions())
                .contains("Formannskapssalen", "Kalenderfil")
                .doesNotContain("data-act=\"add\"", "data-act=\"edit\"", "<dialog");
        assertThat(page.readBy(PageWithMacros.KARI).readOnly().sessions()).doesNotContain("data-act=\"add\"");
    }

    @Test
    public void everyOtherOutputHasTheSameFactsAsATable() {
        for (String output : STATIC) {
            assertThat(page.as(output).sessions())
                    .as(output)
                    .contains("confluenceTable", "scope=\"row\"")
                    .containsSubsequence("I dag", "Møte i deltakergruppa", "Formannskapssalen", "Samling 2")
                    .contains("Orientering &lt;til&gt; kommunestyret", "Samme dag som: Samling 2", "om 8 dager")
                    .doesNotContain("<button", "<dialog", "data-act");
        }
    }

    @Test
    public void calendarFilesAreLinkedToForAllAndForEach() {
        assertThat(page.sessions())
                .contains("href=\"/wiki/rest/absolutt/1.0/spaces/ABS3420/calendar\"")
                .contains("href=\"/wiki/rest/absolutt/1.0/spaces/ABS3420/calendar/session-102\"")
                .contains("href=\"/wiki/rest/absolutt/1.0/spaces/ABS3420/calendar/event-3\"");
    }

    @Test
    public void theMunicipalitysOwnEventsCanStandAlone() {
        assertThat(page.sessions("kind", "own"))
                .contains("aria-label=\"Møter og temadager i Elverum\"", "data-act=\"add\"", "Lag møteark")
                .containsSubsequence("I dag", "Møte i deltakergruppa", "Orientering &lt;til&gt; kommunestyret")
                .contains("Samme dag som: Samling 2")
                .doesNotContain("Mellomarbeid", "Hvor er vi?", "data-act=\"wall\"", "Kalenderfil");
        for (String output : STATIC) {
            assertThat(page.as(output).sessions("kind", "own"))
                    .as(output)
                    .containsSubsequence(
                            "Møter og temadager i Elverum", "20. april 2021, kl. 12.00–14.00", "(om 8 dager)")
                    .doesNotContain("<button", "Møteform", "Mellomarbeid");
        }
    }

    @Test
    public void withoutAnyEventOfItsOwnItSaysSo() {
        assertThat(new PageWithMacros().sessions("kind", "own"))
                .contains("Ingen møter eller temadager er lagt inn ennå.", "data-act=\"add\"")
                .doesNotContain("<ol", "I dag");
        assertThat(new PageWithMacros().as("pdf").sessions("kind", "own"))
                .contains("Ingen møter eller temadager er lagt inn ennå.")
                .doesNotContain("<table");
    }

    @Test
    public void anEventThatIsOverSaysHowLongAgo() {
        page.planned(Events.stored(5, Events.meeting("2021-04-09", "12:00", "14:00")));
        assertThat(page.sessions("kind", "own"))
                .containsSubsequence("9. april 2021, kl. 12.00–14.00", "(for 3 dager siden)", "Holdt", "I dag");
    }
}
