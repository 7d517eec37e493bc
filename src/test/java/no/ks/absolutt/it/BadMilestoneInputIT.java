// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Bad input about a milestone: a clear refusal, and nothing is changed. */
public class BadMilestoneInputIT {

    private static final String SPACE = "ABS3420";
    private static final String MILESTONE = "roller.kartlegging";
    /** A made-up number of the kind that no person has: month + 80. */
    private static final String SYNTHETIC_NUMBER = "15851010073";

    private final Visitor kari = RunningSandbox.withDemo().as("kari");
    private JsonNode before;
    private JsonNode log;

    @Before
    public void remember() {
        before = kari.progress(SPACE);
        log = kari.changes(SPACE, MILESTONE).json();
    }

    @After
    public void nothingIsChanged() {
        assertThat(kari.progress(SPACE)).isEqualTo(before);
        assertThat(kari.changes(SPACE, MILESTONE).json()).isEqualTo(log);
    }

    @Test
    public void anUnknownMilestone() {
        assertThat(kari.change(SPACE, "roller.finnes-ikke", "{\"status\": \"DONE\", \"revision\": 0}")
                        .refusal())
                .isEqualTo("404 NOT_FOUND");
        assertThat(kari.changes(SPACE, "roller.finnes-ikke").refusal()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    public void anUnknownState() {
        assertRefused("{\"status\": \"FERDIG\", \"revision\": 2}", "400 INVALID status");
        assertRefused("{\"revision\": 2}", "400 INVALID status");
        assertRefused("{\"status\": null, \"revision\": 2}", "400 INVALID status");
    }

    @Test
    public void aStaleRevisionWithTheCurrentValue() {
        Answer refused = kari.change(SPACE, MILESTONE, "{\"status\": \"NOT_STARTED\", \"revision\": 1}");
        assertThat(refused.refusal()).isEqualTo("409 CONFLICT");
        assertThat(refused.json().path("current")).isEqualTo(kari.milestone(SPACE, MILESTONE));
        assertThat(refused.json().path("current").path("revision").asInt()).isEqualTo(2);
        assertThat(refused.json().path("current").path("status").asText()).isEqualTo("DONE");
        assertRefused("{\"status\": \"NOT_STARTED\", \"revision\": 3}", "409 CONFLICT");
    }

    @Test
    public void aRevisionThatIsNone() {
        assertRefused("{\"status\": \"DONE\"}", "400 INVALID revision");
        assertRefused("{\"status\": \"DONE\", \"revision\": \"2\"}", "400 INVALID revision");
        assertRefused("{\"status\": \"DONE\", \"revision\": -1}", "400 INVALID revision");
        assertRefused("{\"status\": \"DONE\", \"revision\": 1.5}", "400 INVALID revision");
    }

    @Test
    public void aNoteOverTheLimit() {
        assertRefused(with("note", "\"" + "æ".repeat(2001) + "\""), "400 INVALID note");
    }

    @Test
    public void aNoteWithANationalIdentityNumber() {
        Answer refused = kari.change(SPACE, MILESTONE, with("note", "\"Gjelder " + SYNTHETIC_NUMBER + "\""));
        assertThat(refused.refusal()).isEqualTo("400 INVALID note");
        assertThat(refused.body()).doesNotContain(SYNTHETIC_NUMBER);
    }

    @Test
    public void evidenceThatIsNoLink() {
        assertRefused(with("evidence", "\"javascript:alert(1)\""), "400 INVALID evidence");
        assertRefused(with("evidence", "\"//et.annet.sted/x\""), "400 INVALID evidence");
        assertRefused(with("evidence", "\"https://x.example/" + "a".repeat(450) + "\""), "400 INVALID evidence");
    }

    @Test
    public void aDayThatIsNone() {
        assertRefused(with("due", "\"2021-02-30\""), "400 INVALID due");
        assertRefused(with("due", "\"snart\""), "400 INVALID due");
        assertRefused(with("due", "20210228"), "400 INVALID due");
    }

    @Test
    public void aFlagThatIsNone() {
        assertRefused(with("needsSupport", "\"ja\""), "400 INVALID needsSupport");
    }

    @Test
    public void whatIsNoJsonObject() {
        assertRefused("status=DONE", "400 INVALID");
        assertRefused("", "400 INVALID");
        assertRefused("[]", "400 INVALID");
        assertRefused("{\"status\": \"DONE\", \"revision\": 2} {}", "400 INVALID");
        assertRefused("{\"status\": \"DONE\", \"status\": \"DONE\", \"revision\": 2}", "400 INVALID");
    }

    @Test
    public void anUnknownField() {
        assertRefused(with("owner", "\"kari\""), "400 INVALID owner");
    }

    @Test
    public void tenMegabytes() {
        assertRefused(with("note", "\"" + "a".repeat(10_000_000) + "\""), "413 TOO_LARGE");
    }

    @Test
    public void justAboveSixtyFourKilobytes() {
        assertRefused(" ".repeat(64 * 1024) + with("note", "\"x\""), "413 TOO_LARGE");
    }

    @Test
    public void aMissingXsrfHeader() {
        assertThat(kari.withoutToken()
                        .change(SPACE, MILESTONE, with("note", "\"x\""))
                        .refusal())
                .isEqualTo("403 FORBIDDEN");
    }

    @Test
    public void anotherMethod() {
        Answer answer = kari.send(
                "DELETE", Visitor.REST + "/spaces/" + SPACE + "/progress/" + MILESTONE, BodyPublishers.noBody());
        assertThat(answer.status()).isIn(404, 405);
    }

    @Test
    public void everyRefusalSaysWhyInBokmal() {
        assertThat(kari.change(SPACE, MILESTONE, with("due", "\"snart\""))
                        .json()
                        .path("message")
                        .asText())
                .containsIgnoringCase("dato");
    }

    private void assertRefused(String body, String refusal) {
        assertThat(kari.change(SPACE, MILESTONE, body).refusal()).isEqualTo(refusal);
    }

    private static String with(String field, String value) {
        return "{\"status\": \"DONE\", \"revision\": 2, \"" + field + "\": " + value + "}";
    }
}
