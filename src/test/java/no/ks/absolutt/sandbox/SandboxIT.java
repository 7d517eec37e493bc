// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.ks.absolutt.storage.TestPostgres;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Starts the packaged plugin in the ways that README names. */
public class SandboxIT {
    private static final String PROGRAMMES = "/rest/absolutt/1.0/programmes";
    private static final String SETTINGS = "/rest/absolutt/1.0/settings";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private SandboxSettings settings;

    @Before
    public void chooseSettings() throws Exception {
        Path home = folder.newFolder().toPath();
        settings = SandboxSettings.ofThisProcess()
                .with("port", 0)
                .with("home", home)
                .with("demo", false)
                .with("aui", false);
    }

    @Test
    public void startsWithoutDemoDataWithTheKsGroupNamed() {
        try (Sandbox sandbox = Sandbox.start(settings)) {
            assertThat(sandbox.as("ks").get(PROGRAMMES).body()).isEqualTo("[]");
            assertThat(sandbox.as("admin").get(SETTINGS).body()).contains("\"ks-absolutt\"");
            assertThat(sandbox.as("ukjent").get("/").body()).doesNotContain("Eksempeldata");
        }
    }

    @Test
    public void startsWithAllWithheldThatThePluginCanDoWithout() {
        try (Sandbox sandbox = Sandbox.start(settings.with("without", "mail,audit,search,accessmode,locks"))) {
            assertThat(sandbox.as("ks").post(PROGRAMMES + "/examples", "").statusCode())
                    .isEqualTo(200);
            assertThat(sandbox.as("ks").get(PROGRAMMES).body()).contains("Innlandet", "Trøndelag");
        }
    }

    @Test
    public void startsReadOnly() {
        try (Sandbox sandbox = Sandbox.start(settings.with("readOnly", true))) {
            assertThat(sandbox.as("ks").post(PROGRAMMES + "/examples", "").statusCode())
                    .isEqualTo(405);
            assertThat(sandbox.as("ks").get(PROGRAMMES).body()).isEqualTo("[]");
        }
    }

    @Test
    public void keepsItsDataInPostgres() {
        SandboxSettings postgres = settings.with("jdbc.url", TestPostgres.url("sandbox"))
                .with("jdbc.user", "postgres")
                .with("jdbc.password", "postgres");
        try (Sandbox sandbox = Sandbox.start(postgres)) {
            sandbox.as("ks").post(PROGRAMMES + "/examples", "");
        }
        try (Sandbox sandbox = Sandbox.start(postgres)) {
            assertThat(sandbox.as("ks").get(PROGRAMMES).body()).contains("Innlandet");
        }
        assertThat(settings.home()).isEmptyDirectory();
    }

    @Test
    public void makesTheDemoDataAndLeavesItAloneNextTime() {
        SandboxSettings demo = settings.with("demo", true);
        String progress = "/rest/absolutt/1.0/spaces/ABS3420/progress";
        String first;
        try (Sandbox sandbox = Sandbox.start(demo)) {
            first = sandbox.as("kari").get(progress).body();
            assertThat(first).contains("\"DONE\"");
            assertThat(sandbox.as("kari").get("/display/ABS3420").body()).contains("ABSOLUTT Elverum");
            assertThat(sandbox.as("ukjent").get("/").body()).doesNotContain("ABSOLUTT Elverum");
            assertThat(sandbox.as("ukjent").get("/").body()).contains("Eksempeldata", "12. april 2021");
        }
        try (Sandbox sandbox = Sandbox.start(demo)) {
            assertThat(sandbox.as("kari").get(progress).body()).isEqualTo(first);
        }
    }
}
