// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

/** «Meld fra»: nothing changes until the coordinator accepts, and the log names both. */
public class ReportCallsTest {

    private static final String REPORTS = "spaces/ABS3420/reports";
    private static final String DONE =
            "{\"milestone\":\"roller.rollekart\",\"kind\":\"DONE\",\"line\":\"Drøftet 24. mars\"}";
    private static final String STUCK =
            "{\"milestone\":\"roller.rollekart\",\"kind\":\"STUCK\",\"line\":\"Vi venter på vedtak\"}";
    private static final String MILESTONE = "spaces/ABS3420/progress/roller.rollekart";

    private final RestSite rest = new RestSite();

    @Before
    public void elverumTakesPart() {
        rest.site.elverum();
        rest.as(FakeSite.OLA);
    }

    @Test
    public void aParticipantReportsAndTheMilestoneStaysAsItIs() {
        RestSite.Reply reply = rest.post(REPORTS, DONE);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body())
                .isEqualTo("{\"id\":1,\"milestone\":\"roller.rollekart\",\"kind\":\"DONE\","
                        + "\"line\":\"Drøftet 24. mars\",\"state\":\"OPEN\",\"at\":\"2021-04-12T08:30:00Z\","
                        + "\"by\":{\"key\":\"ola\",\"name\":\"Ola Ordfører\"},\"settledAt\":null,\"settledBy\":null,"
                        + "\"change\":null,\"revision\":1}");
        assertThat(rest.get(REPORTS).body()).isEqualTo("[" + reply.body() + "]");
        assertThat(rest.site.progress.states(1)).isEmpty();
    }

    @Test
    public void whatIsAcceptedAsDoneIsDoneByTheCoordinatorWithTheLineInItsNote() {
        rest.post(REPORTS, DONE);
        RestSite.Reply reply = rest.as(FakeSite.KARI).post(REPORTS + "/1/accept", "{\"revision\":1}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .contains("\"state\":\"ACCEPTED\"", "\"by\":{\"key\":\"ola\"", "\"settledBy\":{\"key\":\"kari\"")
                .contains("\"change\":1,\"revision\":2");
        assertThat(rest.get("spaces/ABS3420/progress").body())
                .contains("\"key\":\"roller.rollekart\"", "\"status\":\"DONE\"", "\"note\":\"Drøftet 24. mars\"");
        assertThat(rest.get("spaces/ABS3420/progress/roller.rollekart/changes").body())
                .contains("\"by\":{\"key\":\"kari\"", "\"reportedBy\":{\"key\":\"ola\",\"name\":\"Ola Ordfører\"}");
        assertThat(rest.site.facts.of(1, FactKind.REPORT, "roller.rollekart:1"))
                .extracting(change -> change.by())
                .containsExactly("kari", "ola");
    }

    @Test
    public void whatIsAcceptedAsStuckIsTakenIntoTheNoteAndNothingMore() {
        rest.as(FakeSite.KARI).put(MILESTONE, "{\"status\":\"IN_PROGRESS\",\"note\":\"Begynt\",\"revision\":0}");
        rest.as(FakeSite.OLA).post(REPORTS, STUCK);
        rest.as(FakeSite.KARI).post(REPORTS + "/1/accept", "{\"revision\":1}");

        assertThat(rest.get("spaces/ABS3420/progress").body())
                .contains("\"status\":\"IN_PROGRESS\",\"needsSupport\":false")
                .contains("\"note\":\"Begynt\\nVi venter på vedtak\"");
    }

    @Test
    public void whatIsPutAsideLeavesTheMilestoneAsItIs() {
        rest.post(REPORTS, DONE);
        RestSite.Reply reply = rest.as(FakeSite.KARI).post(REPORTS + "/1/dismiss", "{\"revision\":1}");

        assertThat(reply.body()).contains("\"state\":\"DISMISSED\"", "\"change\":null,\"revision\":2");
        assertThat(rest.site.progress.states(1)).isEmpty();
    }

    @Test
    public void aPersonsNextReportTakesThePlaceOfHerOpenOne() {
        rest.post(REPORTS, STUCK);
        RestSite.Reply reply = rest.post(REPORTS, DONE);

        assertThat(reply.body()).contains("\"id\":1,", "\"kind\":\"DONE\"", "\"revision\":2");
        assertThat(rest.as(FakeSite.KARI)
                        .post(REPORTS + "/1/accept", "{\"revision\":1}")
                        .status())
                .isEqualTo(409);
        assertThat(rest.post(REPORTS + "/1/accept", "{\"revision\":2}").status())
                .isEqualTo(200);
        assertThat(rest.as(FakeSite.OLA).post(REPORTS, STUCK).body()).contains("\"id\":2,", "\"revision\":1");
    }

    @Test
    public void twoPeopleReportSideBySide() {
        rest.post(REPORTS, STUCK);

        assertThat(rest.as(FakeSite.RITA).post(REPORTS, DONE).body()).contains("\"id\":2,", "\"key\":\"rita\"");
    }

    @Test
    public void aSettledReportIsNotSettledAgain() {
        rest.post(REPORTS, DONE);
        rest.as(FakeSite.KARI).post(REPORTS + "/1/dismiss", "{\"revision\":1}");

        RestSite.Reply reply = rest.post(REPORTS + "/1/accept", "{\"revision\":2}");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body()).contains("\"current\":{\"id\":1,", "\"state\":\"DISMISSED\"");
    }

    @Test
    public void allWhoSeeTheSpaceButKsReportAndOnlyThoseWhoKeepItSettle() {
        assertThat(reportedBy(FakeSite.OLA)).isEqualTo(201);
        assertThat(reportedBy(FakeSite.KS)).isEqualTo(403);
        assertThat(reportedBy(FakeSite.UKJENT)).isEqualTo(404);
        assertThat(settledBy(FakeSite.OLA)).isEqualTo(403);
        assertThat(settledBy(FakeSite.KS)).isEqualTo(403);
        assertThat(settledBy(FakeSite.UKJENT)).isEqualTo(404);
        assertThat(settledBy(FakeSite.RITA)).isEqualTo(200);
        rest.site.readOnly = true;
        assertThat(reportedBy(FakeSite.OLA)).isEqualTo(405);
        assertThat(settledBy(FakeSite.KARI)).isEqualTo(405);
    }

    @Test
    public void nobodyReportsInASpaceThatIsArchived() {
        rest.site.host.archive("ABS3420");

        assertThat(reportedBy(FakeSite.OLA)).isEqualTo(405);
    }

    @Test
    public void whatMakesNoSenseIsRefusedAtItsField() {
        assertRefused("{\"milestone\":\"roller.finnes-ikke\",\"kind\":\"DONE\"}", "milestone");
        assertRefused("{\"milestone\":\"roller.rollekart\",\"kind\":\"LATE\"}", "kind");
        assertRefused("{\"milestone\":\"roller.rollekart\",\"kind\":\"STUCK\"}", "line");
        assertRefused("{\"milestone\":\"roller.rollekart\",\"kind\":\"STUCK\",\"line\":\"  \"}", "line");
        assertRefused(
                "{\"milestone\":\"roller.rollekart\",\"kind\":\"STUCK\",\"line\":\"" + "x".repeat(301) + "\"}", "line");
        rest.as(FakeSite.KARI).put(MILESTONE, "{\"status\":\"DONE\",\"revision\":0}");
        assertRefused(DONE, "kind");
        assertThat(rest.post(REPORTS + "/99/accept", "{\"revision\":1}").status())
                .isEqualTo(404);
        assertThat(rest.post(REPORTS + "/x/accept", "{\"revision\":1}").status())
                .isEqualTo(404);
    }

    private int reportedBy(Viewer viewer) {
        return rest.as(viewer).post(REPORTS, DONE).status();
    }

    private int settledBy(Viewer viewer) {
        return rest.as(viewer).post(REPORTS + "/1/dismiss", "{\"revision\":1}").status();
    }

    private void assertRefused(String body, String field) {
        RestSite.Reply reply = rest.post(REPORTS, body);
        assertThat(reply.status()).as(body).isEqualTo(400);
        assertThat(reply.body()).contains("\"field\":\"" + field + "\"");
    }
}
