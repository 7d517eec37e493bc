// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.BeforeClass;
import org.junit.Test;

/** Step 4, the last part: who is not in a space learns nothing of it, not even that it is there. */
public class NoTraceIT {

    private static final List<String> OUTSIDERS = List.of("ukjent", "ola", "nils", "rita");

    private static RunningSandbox sandbox;
    private static String homePage;

    @BeforeClass
    public static void ksMakesRendalen() {
        sandbox = RunningSandbox.withDemo();
        Answer made = sandbox.as("ks").makeSpace(INNLANDET, "3424", "kari");
        assertThat(made.status()).isEqualTo(201);
        homePage = made.json().path("pages").get(0).path("id").asText();
    }

    @Test
    public void theSpaceIsInNobodyElsesList() {
        assertThat(OUTSIDERS).allSatisfy(user -> assertThat(
                        sandbox.as(user).get("/rest/api/space?limit=200").body())
                .doesNotContain("ABS3424", "Rendalen"));
        assertThat(sandbox.as("ukjent").get("/rest/api/space").json().path("results"))
                .isEmpty();
    }

    @Test
    public void itsPagesAnswerAsPagesThatAreNotThere() {
        assertThat(OUTSIDERS).allSatisfy(user -> {
            assertSameAnswer(user, "/rest/api/content/" + homePage, "/rest/api/content/99999999");
            assertSameAnswer(user, "/rest/api/content?spaceKey=ABS3424", "/rest/api/content?spaceKey=ABS9999");
        });
    }

    @Test
    public void itsScreensAnswerAsScreensThatAreNotThere() {
        assertThat(OUTSIDERS).allSatisfy(user -> {
            assertSameScreen(user, "/display/ABS3424", "/display/ABS9999");
            assertSameScreen(
                    user, "/pages/viewpage.action?pageId=" + homePage, "/pages/viewpage.action?pageId=99999999");
        });
    }

    @Test
    public void noScreenNamesAMunicipalityToWhoIsInNoSpace() {
        assertThat(List.of("/", "/display/ABS3424", "/plugins/servlet/absolutt", "/sandbox/macros"))
                .allSatisfy(path -> assertThat(sandbox.as("ukjent").get(path).body())
                        .doesNotContain("Elverum", "Stange", "Rendalen"));
    }

    @Test
    public void thePluginAnswersAsForASpaceThatIsNotThere() {
        assertThat(OUTSIDERS).allSatisfy(user -> {
            assertSameRefusal(user, "/spaces/ABS3424/progress", "/spaces/ABS9999/progress");
            assertSameRefusal(
                    user,
                    "/spaces/ABS3424/progress/for.politisk/changes",
                    "/spaces/ABS9999/progress/for.politisk/changes");
        });
    }

    @Test
    public void aChangeIsRefusedAsInASpaceThatIsNotThere() {
        String body = "{\"status\": \"DONE\", \"revision\": 0}";
        assertThat(OUTSIDERS).allSatisfy(user -> {
            Answer hidden = sandbox.as(user).change("ABS3424", "for.politisk", body);
            Answer missing = sandbox.as(user).change("ABS9999", "for.politisk", body);
            assertThat(hidden.refusal()).isEqualTo("404 NOT_FOUND");
            assertThat(hidden.jsonWithoutReference()).isEqualTo(missing.jsonWithoutReference());
        });
    }

    @Test
    public void whoIsInNoSpaceKnowsOfNoProgramme() {
        assertThat(sandbox.as("ukjent").rest("/programmes").json()).isEmpty();
        assertSameRefusal("ukjent", "/programmes/" + INNLANDET, "/programmes/nope");
        assertThat(sandbox.as("nils").rest("/programmes").json().findValuesAsText("key"))
                .containsExactly(INNLANDET);
    }

    @Test
    public void onlyKsAndTheSiteSeeWhoTakesPart() {
        assertThat(sandbox.as("ks")
                        .rest("/programmes/" + INNLANDET + "/municipalities")
                        .body())
                .contains("ABS3424");
        assertThat(sandbox.as("kari")
                        .rest("/programmes/" + INNLANDET + "/municipalities")
                        .refusal())
                .isEqualTo("403 FORBIDDEN");
    }

    private static void assertSameRefusal(String user, String hidden, String missing) {
        Answer first = sandbox.as(user).rest(hidden);
        Answer second = sandbox.as(user).rest(missing);
        assertThat(first.refusal()).isEqualTo("404 NOT_FOUND");
        assertThat(first.jsonWithoutReference()).isEqualTo(second.jsonWithoutReference());
    }

    private static void assertSameAnswer(String user, String hidden, String missing) {
        Answer first = sandbox.as(user).get(hidden);
        Answer second = sandbox.as(user).get(missing);
        assertThat(first.status()).describedAs(hidden).isEqualTo(second.status());
        assertThat(anonymous(first.body())).isEqualTo(anonymous(second.body()));
    }

    private static void assertSameScreen(String user, String hidden, String missing) {
        Answer first = sandbox.as(user).get(hidden);
        assertThat(first.status())
                .describedAs(hidden)
                .isEqualTo(sandbox.as(user).get(missing).status())
                .isEqualTo(404);
        assertThat(first.body()).doesNotContain("Rendalen");
    }

    /** Without what was asked for. */
    private static String anonymous(String body) {
        return body.replaceAll("ABS3424|ABS9999|99999999", "X").replace(homePage, "X");
    }
}
