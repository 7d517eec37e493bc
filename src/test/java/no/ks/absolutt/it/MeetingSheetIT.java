// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The sheet for a group meeting, through the packaged jar: what stands on it, and who makes one for which day. */
public class MeetingSheetIT {

    private static final String NUMBER = "1106";
    private static final String SPACE = "ABS1106";
    private static final String HOME = Visitor.REST + "/spaces/" + SPACE;
    private static final String SHEETS = HOME + "/meeting-sheets";

    private final RunningSandbox sandbox = RunningSandbox.withDemo();
    private final Visitor kari = sandbox.as("kari");

    @Before
    public void haugesundTakesPart() {
        assertThat(sandbox.as("ks")
                        .makeSpace(RunningSandbox.INNLANDET, NUMBER, "kari")
                        .status())
                .isIn(201, 409);
    }

    @After
    public void theSiteCanBeWrittenTo() {
        sandbox.setReadOnly(false);
    }

    @Test
    public void oneActMakesThePageBelowThatOfTheGroups() {
        created(
                HOME + "/events",
                "{\"kind\":\"GROUP_MEETING\",\"from\":\"2021-05-04\",\"begins\":\"12:00\",\"ends\":\"14:00\","
                        + "\"place\":\"Møterom <Utsira>\",\"note\":\"Kunnskapsgrunnlaget\"}");
        created(HOME + "/group", "{\"role\":\"SKO\",\"user\":\"kari\"}");

        JsonNode made = make("2021-05-04");

        assertThat(made.path("title").asText()).isEqualTo("Møteark 4. mai 2021");
        assertThat(made.path("url").asText())
                .isEqualTo("/confluence/pages/viewpage.action?pageId="
                        + made.path("page").asText());
        JsonNode page = kari.page(SPACE, "Møteark 4. mai 2021", "ancestors");
        assertThat(page.path("ancestors").findValuesAsText("title")).endsWith("Deltakergruppe og referansegruppe");
        assertThat(kari.view(SPACE, "Møteark 4. mai 2021"))
                .contains("4. mai 2021, kl. 12.00–14.00", "Møterom &lt;Utsira&gt;", "Kunnskapsgrunnlaget")
                .containsSubsequence(
                        "Roller i deltakergruppa",
                        "Skolesjef / skolefaglig rådgiver",
                        "Dette har frist før neste samling",
                        "Rolle- og ansvarskartet er drøftet i deltakergruppa (26. mars 2021, fristen er passert)",
                        "Oppgaver",
                        "Avtal hvem som gjør hva, og når",
                        "Ikke skriv opplysninger om enkeltbarn her.")
                .doesNotContain("Kari");
    }

    @Test
    public void whatWasNotTickedComesAlongToTheNext() {
        JsonNode first = make("2021-06-01");
        String title = first.path("title").asText();
        JsonNode page = kari.page(SPACE, title, "version,body.storage");
        String body = page.path("body").path("storage").path("value").asText();
        assertThat(kari.save(
                                page,
                                body.replace(
                                        "</ac:task-list>",
                                        task(7, "incomplete", "Be om tall fra PPT &amp; BUP")
                                                + task(8, "complete", "Bestille rom") + "</ac:task-list>"))
                        .status())
                .isEqualTo(200);

        String next = kari.view(SPACE, make("2021-06-15").path("title").asText());

        assertThat(next)
                .containsSubsequence(
                        "Ikke krysset av siden forrige møte", "Be om tall fra PPT &amp; BUP", "Oppgaver", "Avtal hvem")
                .containsOnlyOnce("Avtal hvem")
                .doesNotContain("Bestille rom");
    }

    @Test
    public void aDayThatHasOneAlreadyOrATitleThatIsTakenGivesANumber() {
        assertThat(make("2021-08-17").path("title").asText()).isEqualTo("Møteark 17. august 2021");
        assertThat(make("2021-08-17").path("title").asText()).isEqualTo("Møteark 17. august 2021 (2)");

        ObjectNode rules = (ObjectNode) kari.page(SPACE, "Regler for arbeidsrommet", "version,body.storage");
        rules.put("title", "Møteark 31. august 2021");
        assertThat(kari.put(
                                "/rest/api/content/" + rules.path("id").asText(),
                                withNextVersion(rules).toString())
                        .status())
                .isEqualTo(200);
        assertThat(make("2021-08-31").path("title").asText()).isEqualTo("Møteark 31. august 2021 (2)");
    }

    @Test
    public void aDayThatIsMissingOrNoDayOrTooFarAwayIsRefusedAtItsField() {
        for (String body : new String[] {
            "{}",
            "{\"day\":null}",
            "{\"day\":\"\"}",
            "{\"day\":\"i morgen\"}",
            "{\"day\":\"2021-02-30\"}",
            "{\"day\":20210504}",
            "{\"day\":\"2019-04-12\"}",
            "{\"day\":\"2121-05-04\"}"
        }) {
            assertThat(kari.post(SHEETS, body).refusal()).as(body).isEqualTo("400 INVALID day");
        }
        assertThat(kari.post(SHEETS, "{\"day\":\"2021-05-04\",\"title\":\"X\"}").refusal())
                .isEqualTo("400 INVALID title");
        assertThat(kari.post(SHEETS, "[]").status()).isEqualTo(400);
    }

    @Test
    public void onlyThoseWhoKeepTheSpaceMakeOne() {
        String body = "{\"day\":\"2021-09-14\"}";
        assertThat(sandbox.nobody().post(SHEETS, body).status()).isEqualTo(401);
        assertThat(sandbox.as("ukjent").post(SHEETS, body).refusal()).isEqualTo("404 NOT_FOUND");
        assertThat(sandbox.as("nils").get(SHEETS).refusal()).isEqualTo("404 NOT_FOUND");
        assertThat(sandbox.as("ks").post(SHEETS, body).refusal()).isEqualTo("403 FORBIDDEN");
        assertThat(kari.withoutToken().post(SHEETS, body).refusal()).isEqualTo("403 FORBIDDEN");
        created(HOME + "/group", "{\"role\":\"ORD\",\"user\":\"ola\"}");
        assertThat(sandbox.as("ola").post(SHEETS, body).refusal()).isEqualTo("403 FORBIDDEN");
        assertThat(sandbox.as("ola").get(SHEETS).status()).isEqualTo(200);
        sandbox.setReadOnly(true);
        assertThat(kari.post(SHEETS, body).refusal()).isEqualTo("405 READ_ONLY");
        sandbox.setReadOnly(false);
        assertThat(kari.get(SHEETS).body()).doesNotContain("2021-09-14");
    }

    private JsonNode make(String day) {
        return created(SHEETS, "{\"day\":\"" + day + "\"}");
    }

    private JsonNode created(String path, String body) {
        Answer answer = kari.post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static ObjectNode withNextVersion(ObjectNode page) {
        int next = page.path("version").path("number").asInt() + 1;
        page.putObject("version").put("number", next);
        return page;
    }

    private static String task(int id, String status, String text) {
        return "<ac:task><ac:task-id>" + id + "</ac:task-id><ac:task-status>" + status
                + "</ac:task-status><ac:task-body>" + text + "</ac:task-body></ac:task>";
    }
}
