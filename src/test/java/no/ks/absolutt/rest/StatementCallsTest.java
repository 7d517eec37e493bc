// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

/** A municipality's own words: «Kort om status» and the answers to the three questions. */
public class StatementCallsTest {

    private static final String SENTENCE = "spaces/ABS3420/sentences/roller";
    private static final String ANSWER = "spaces/ABS3420/answers/kunnskap";

    private final RestSite rest = new RestSite();

    @Before
    public void elverumTakesPart() {
        rest.site.elverum();
        rest.as(FakeSite.KARI);
    }

    @Test
    public void everyThemeHasASentenceAndEveryQuestionAnAnswerBeforeTheyAreWritten() {
        rest.as(FakeSite.OLA);
        assertThat(rest.get("spaces/ABS3420/sentences").body())
                .startsWith(
                        "[{\"theme\":\"roller\",\"text\":null,\"revision\":0,\"changedAt\":null,\"changedBy\":null},"
                                + "{\"theme\":\"kunnskap\",")
                .contains("\"framtid\"", "\"utvikling\"");
        assertThat(rest.get("spaces/ABS3420/answers").body())
                .startsWith("[{\"theme\":\"kunnskap\",\"text\":null")
                .contains("\"framtid\"", "\"utvikling\"")
                .doesNotContain("\"roller\"");
    }

    @Test
    public void whatTheCoordinatorWritesIsReadByAllAndLogged() {
        RestSite.Reply reply = rest.put(SENTENCE, "{\"text\":\" Kartet er drøftet. \",\"revision\":0}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo("{\"theme\":\"roller\",\"text\":\"Kartet er drøftet.\",\"revision\":1,"
                        + "\"changedAt\":\"2021-04-12T08:30:00Z\","
                        + "\"changedBy\":{\"key\":\"kari\",\"name\":\"Kari Koordinator\"}}");
        assertThat(rest.as(FakeSite.OLA).get("spaces/ABS3420/sentences").body()).contains(reply.body());
        assertThat(rest.site.facts.of(1, FactKind.SENTENCE, "roller")).hasSize(1);
    }

    @Test
    public void nullClears() {
        rest.put(ANSWER, "{\"text\":\"Slik\",\"revision\":0}");

        assertThat(rest.put(ANSWER, "{\"text\":null,\"revision\":1}").body()).contains("\"text\":null,\"revision\":2");
    }

    @Test
    public void theSameTextMakesNoRevision() {
        rest.put(ANSWER, "{\"text\":\"Slik\",\"revision\":0}");

        assertThat(rest.put(ANSWER, "{\"text\":\"Slik\",\"revision\":1}").body())
                .contains("\"revision\":1");
    }

    @Test
    public void aStaleRevisionGetsTheCurrentText() {
        rest.put(ANSWER, "{\"text\":\"Først\",\"revision\":0}");
        RestSite.Reply reply = rest.put(ANSWER, "{\"text\":\"Sist\",\"revision\":0}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body())
                .contains("\"error\":\"CONFLICT\"", "\"current\":{\"theme\":\"kunnskap\",\"text\":\"Først\"");
    }

    @Test
    public void onlyThoseWhoKeepTheSpaceWrite() {
        assertThat(status(FakeSite.OLA)).isEqualTo(403);
        assertThat(status(FakeSite.KS)).isEqualTo(403);
        assertThat(status(FakeSite.UKJENT)).isEqualTo(404);
        assertThat(status(FakeSite.RITA)).isEqualTo(200);
        rest.site.readOnly = true;
        assertThat(status(FakeSite.KARI)).isEqualTo(405);
    }

    @Test
    public void aTextThatIsTooLongOrHoldsAnIdentityNumberIsRefusedAtItsField() {
        assertRefused(SENTENCE, "{\"text\":\"" + "x".repeat(201) + "\",\"revision\":0}", "text");
        assertRefused(ANSWER, "{\"text\":\"" + "x".repeat(1001) + "\",\"revision\":0}", "text");
        assertRefused(SENTENCE, "{\"text\":\"Født 01819000049\",\"revision\":0}", "text");
        assertRefused(SENTENCE, "{\"revision\":0}", "text");
        assertRefused(SENTENCE, "{\"text\":\"Slik\"}", "revision");
        assertRefused(SENTENCE, "{\"text\":\"Slik\",\"revision\":0,\"theme\":\"roller\"}", "theme");
    }

    @Test
    public void whatTheProgrammeDoesNotAskForIsNotFound() {
        String body = "{\"text\":\"Slik\",\"revision\":0}";
        assertThat(rest.put("spaces/ABS3420/sentences/samling", body).status()).isEqualTo(404);
        assertThat(rest.put("spaces/ABS3420/answers/roller", body).status()).isEqualTo(404);
    }

    private int status(Viewer viewer) {
        return rest.as(viewer)
                .put(SENTENCE, "{\"text\":\"Av " + viewer.userKey() + "\",\"revision\":0}")
                .status();
    }

    private void assertRefused(String path, String body, String field) {
        RestSite.Reply reply = rest.put(path, body);
        assertThat(reply.status()).as(body).isEqualTo(400);
        assertThat(reply.body()).contains("\"field\":\"" + field + "\"").doesNotContain("01819000049");
    }
}
