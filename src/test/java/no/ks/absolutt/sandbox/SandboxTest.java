// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import no.ks.absolutt.sandbox.host.NewPage;
import no.ks.absolutt.sandbox.host.SpaceVisibility;
import no.ks.absolutt.sandbox.host.World;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Starts the whole sandbox with a plugin of the tests' own. */
public class SandboxTest {

    private static final String NOTES = "/rest/fixture/1.0/notes";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void startsThePluginAndTellsItSoThenAnswersItsRest() throws Exception {
        try (Sandbox sandbox = start(settings(new FixtureJar()))) {
            assertThat(sandbox.as("kari").get(NOTES).body()).isEqualTo("{\"count\":1,\"today\":\"2021-04-12\"}");
            assertThat(sandbox.as("kari").post(NOTES, "two").body()).contains("\"count\":2");
        }
    }

    @Test
    public void rollsBackWhatFails() throws Exception {
        try (Sandbox sandbox = start(settings(new FixtureJar()))) {
            assertThat(sandbox.as("kari").post(NOTES, "fail").statusCode()).isEqualTo(500);
            assertThat(sandbox.as("kari").get(NOTES).body()).contains("\"count\":1");
        }
    }

    @Test
    public void keepsRowsBetweenRuns() throws Exception {
        SandboxSettings settings = settings(new FixtureJar());
        try (Sandbox sandbox = start(settings)) {
            sandbox.as("kari").post(NOTES, "kept");
        }
        try (Sandbox sandbox = start(settings)) {
            assertThat(sandbox.as("kari").get(NOTES).body()).contains("\"count\":2");
        }
    }

    @Test
    public void standsOnAnotherDayForAWhile() throws Exception {
        try (Sandbox sandbox = start(settings(new FixtureJar()))) {
            String body = sandbox.clock().during(LocalDate.of(2020, 2, 29), () -> sandbox.as("kari")
                    .get(NOTES)
                    .body());
            assertThat(body).contains("2020-02-29");
            assertThat(sandbox.as("kari").get(NOTES).body()).contains("2021-04-12");
        }
    }

    @Test
    public void givesOutWebResources() throws Exception {
        try (Sandbox sandbox = start(settings(new FixtureJar()))) {
            var answer = sandbox.as(null).get("/download/resources/fixture:style/a.css");
            assertThat(answer.body()).isEqualTo("p { color: red }");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
            assertThat(sandbox.as(null)
                            .get("/download/resources/fixture:style/b.css")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    public void showsAMacroOnAPageToTheOneWhoIsLoggedIn() throws Exception {
        try (Sandbox sandbox = start(settings(new FixtureJar()))) {
            World world = sandbox.world();
            String kari = world.users().byName("kari").orElseThrow().key();
            world.spaces().create("ABC", "Rom", kari, SpaceVisibility.PRIVATE);
            String body = "<ac:structured-macro ac:name=\"hello\"><ac:parameter ac:name=\"who\">A&amp;B</ac:parameter>"
                    + "</ac:structured-macro>";
            long page = world.pages()
                    .create(new NewPage("ABC", null, "Side", body, kari))
                    .id();
            assertThat(sandbox.as("kari")
                            .get("/pages/viewpage.action?pageId=" + page)
                            .body())
                    .contains("<b>A&amp;B</b> ABC 1 kari");
            assertThat(sandbox.as("nils")
                            .get("/pages/viewpage.action?pageId=" + page)
                            .body())
                    .doesNotContain("<b>");
        }
    }

    @Test
    public void refusesAModuleTypeThatItDoesNotKnow() {
        assertFails(
                new FixtureJar()
                        .with("atlassian-plugin.xml", FixtureJar.DESCRIPTOR.replace("<plugin-info/>", "<gadget/>")),
                "does not know the module type <gadget>");
    }

    @Test
    public void refusesADescriptorThatNamesWhatIsNotThere() {
        assertFails(
                new FixtureJar().with("atlassian-plugin.xml", FixtureJar.DESCRIPTOR.replace("FixtureMacro", "NoMacro")),
                "xhtml-macro hello: no.ks.absolutt.sandbox.fixture.NoMacro");
        assertFails(new FixtureJar().with("fixture/a.css", null), "web-resource style: fixture/a.css");
    }

    @Test
    public void refusesAWrongNamespaceOfTheScanner() {
        String wrong = FixtureJar.SPRING.replace(
                "xmlns:scanner=\"http://www.atlassian.com/schema/atlassian-scanner/2\"",
                "xmlns:scanner=\"http://www.atlassian.com/schema/atlassian-scanner\"");
        assertFails(new FixtureJar().with("META-INF/spring/plugin-context.xml", wrong), "scan-indexes");
    }

    @Test
    public void refusesAnImportThatTheHostDoesNotHave() {
        assertFails(
                new FixtureJar().with("META-INF/plugin-components/imports", "java.util.concurrent.Executor\n"),
                "java.util.concurrent.Executor");
    }

    @Test
    public void refusesAnIndexThatNamesNoClass() {
        assertFails(
                new FixtureJar().with("META-INF/plugin-components/component", "no.ks.absolutt.Gone\n"),
                "no.ks.absolutt.Gone");
    }

    @Test
    public void namesAllThatCanBeWithheldWhenAskedForSomethingElse() {
        assertThatThrownBy(() -> start(settings(new FixtureJar()).with("without", "mail,wiki")))
                .hasMessageContaining("«wiki»")
                .hasMessageContaining("mail, audit, search, accessmode, locks");
    }

    @Test
    public void startsWithoutWhatAPluginNeedNotHave() throws Exception {
        try (Sandbox sandbox =
                start(settings(new FixtureJar()).with("without", "mail,audit,search,accessmode,locks"))) {
            assertThat(sandbox.as("kari").get(NOTES).statusCode()).isEqualTo(200);
        }
    }

    private static Sandbox start(SandboxSettings settings) {
        return Sandbox.start(settings, sandbox -> {});
    }

    private void assertFails(FixtureJar jar, String message) {
        assertThatThrownBy(() -> start(settings(jar)).close()).hasStackTraceContaining(message);
    }

    private SandboxSettings settings(FixtureJar jar) throws Exception {
        Path home = folder.newFolder().toPath();
        return SandboxSettings.ofThisProcess()
                .with("jar", jar.writeTo(folder.newFolder().toPath()))
                .with("home", home)
                .with("aui", false)
                .with("port", 0);
    }
}
