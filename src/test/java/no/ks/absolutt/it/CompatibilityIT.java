// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;

/** The Confluence administrator's page about the host that the packaged jar runs in. */
public class CompatibilityIT {

    private static final String PAGE = "/plugins/servlet/absolutt-compatibility";
    private static final String COMPLETE = "Alt som utvidelsen bruker, finnes i denne Confluence-installasjonen.";
    private static final Pattern MISSING = Pattern.compile("<li>\\s*<code>([^<]*)</code>\\s*<p[^>]*>(.*?)</p>");

    private final RunningSandbox sandbox = RunningSandbox.withDemo();

    @Test
    public void theSandboxHasEverything() {
        Answer page = sandbox.as("admin").get(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(COMPLETE, "<dd>10.2.0</dd>", "absolutt-configure")
                .contains("<code>com.atlassian.confluence.spaces.Space#isArchived(): boolean</code>")
                .contains("Ubekreftet", "Sett i bruk", "Bekreftet")
                .doesNotContain("data-missing", "data-withheld", "<td>Ukjent</td>");
    }

    @Test
    public void onlyTheConfluenceAdministratorReadsIt() {
        for (String other : List.of("ks", "kari", "rita", "ukjent")) {
            Answer page = sandbox.as(other).get(PAGE);
            assertThat(page.status()).as(other).isEqualTo(403);
            assertThat(page.body()).as(other).doesNotContain(COMPLETE, "com.atlassian.");
        }
        assertThat(sandbox.nobody().get(PAGE).status()).isEqualTo(302);
    }

    @Test
    public void aPartThatIsWithheldIsOff() {
        try (RunningSandbox without = RunningSandbox.start(RunningSandbox.settings(RunningSandbox.newFolder())
                .with("demo", false)
                .with("without", "locks"))) {
            String page = without.as("admin").get(PAGE).body();

            assertThat(page)
                    .contains("mangler. Det slår av: låser mellom noder.</p>")
                    .contains("data-withheld")
                    .doesNotContain(COMPLETE);
            assertThat(missing(page))
                    .contains("com.atlassian.beehive.ClusterLockService")
                    .allMatch(name -> name.startsWith("com.atlassian.beehive."));
        }
    }

    @Test
    public void renamedMethodsAreNamedWithWhatTheySwitchOffAndTheRestWorks() throws Exception {
        try (OtherHost host = new OtherHost()
                .rename(ClusterLockService.class, "getLockForName")
                .rename(SpacePermissionManager.class, "removePermission")
                .rename(Space.class, "isArchived")
                .start()) {
            assertThatThePageNamesThem(host.as("admin").get(PAGE).body());
            assertThat(host.log())
                    .contains("This Confluence lacks com.atlassian.confluence.spaces.Space#isArchived()Z");
            assertThatTheRestWorks(host);
        }
    }

    private static void assertThatThePageNamesThem(String page) {
        assertThat(page)
                .containsPattern(
                        "data-summary>3 av 1\\d\\d typer og metoder som utvidelsen bruker, mangler. Det slår av:"
                                + " låser mellom noder, arkiverte områder, rettigheter i områder.</p>")
                .doesNotContain("data-withheld");
        assertThat(MISSING.matcher(page).results().map(CompatibilityIT::memberAndLoss))
                .containsExactly(
                        "com.atlassian.beehive.ClusterLockService#getLockForName(java.lang.String):"
                                + " com.atlassian.beehive.ClusterLock – <strong>låser mellom noder</strong>: låser gjelder bare"
                                + " innenfor én node, og databasen hindrer at to noder lager det samme",
                        "com.atlassian.confluence.security.SpacePermissionManager#removePermission("
                                + "com.atlassian.confluence.security.SpacePermission): void – <strong>rettigheter i"
                                + " områder</strong>: KS får beskjed om hvilke rettigheter som må gis for hånd i et nytt område",
                        "com.atlassian.confluence.spaces.Space#isArchived(): boolean – <strong>arkiverte områder</strong>:"
                                + " et arkivert område blir behandlet som et åpent");
    }

    private static void assertThatTheRestWorks(OtherHost host) {
        Visitor ks = host.as("ks");
        assertThat(ks.post(Visitor.REST + "/programmes/examples", "").status()).isEqualTo(200);
        assertThat(ks.makeSpace(RunningSandbox.INNLANDET, "3427", "kari").status())
                .isEqualTo(201);
        assertThat(host.as("kari")
                        .change("ABS3427", "roller.hjem", "{\"status\": \"DONE\", \"revision\": 0}")
                        .status())
                .isEqualTo(200);
        assertThat(host.as("kari").view("ABS3427", "Framdrift")).contains("1 av 6");
    }

    private static List<String> missing(String page) {
        return MISSING.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String memberAndLoss(MatchResult found) {
        return found.group(1) + " – " + found.group(2);
    }
}
