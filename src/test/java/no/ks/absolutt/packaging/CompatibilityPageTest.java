// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.ks.absolutt.platform.compat.HostPart;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class CompatibilityPageTest {

    private static final Path STAND_INS = Path.of("src/platform/java");
    private static final String LOCK =
            "com.atlassian.beehive.ClusterLockService#getLockForName(Ljava/lang/String;)Lcom/atlassian/beehive/ClusterLock;";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theCommittedPageIsWhatTheListWouldGive() throws Exception {
        Path classes = Path.of(HostPart.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        assertThat(Files.readString(Path.of("docs/compatibility.md")))
                .withFailMessage("docs/compatibility.md is out of date. Write it anew with"
                        + " mvn -q process-test-classes exec:java@compatibility-page, and look at what has changed.")
                .isEqualTo(CompatibilityPage.of(classes, STAND_INS));
    }

    @Test
    public void aRowNamesTheMembersTheEvidenceAndItsSource() throws Exception {
        assertThat(page(LOCK))
                .contains("### locks\n")
                .contains("| `com.atlassian.beehive.ClusterLockService` |"
                        + " `getLockForName(java.lang.String): com.atlassian.beehive.ClusterLock` | seen in use |"
                        + " Seen in use on 10.2.15. |\n")
                .contains("### mail\n\nNothing calls it yet.\n");
    }

    @Test
    public void membersOfOneTypeStandInRowsByWhatIsKnownOfThem() throws Exception {
        assertThat(page(
                        "com.atlassian.confluence.core.Modification",
                        "com.atlassian.confluence.core.Modification#modify(Ljava/lang/Object;)V"))
                .contains("| (the type) | confirmed | Confirmed: the type, Javadoc 7.3.2.")
                .contains("` | unconfirmed | Unconfirmed: modify, whose name is a guess. |");
    }

    @Test
    public void aMemberOfWhichNothingIsSaidIsNamed() throws Exception {
        Path standIn = Files.createDirectories(folder.getRoot().toPath().resolve("com/atlassian/sal/api"))
                .resolve("Thing.java");
        Files.writeString(
                standIn,
                "package com.atlassian.sal.api; /** A thing. Seen in use on 10.0.1: one. */"
                        + " public interface Thing { void one(); void two(); }");
        SourceEvidence evidence = new SourceEvidence(folder.getRoot().toPath());

        assertThatThrownBy(() -> new CompatibilityPage(List.of("com.atlassian.sal.api.Thing#two()V"), evidence).text())
                .hasMessageContaining("com.atlassian.sal.api.Thing#two()V")
                .hasMessageContaining("Unconfirmed");
    }

    private static String page(String... members) throws Exception {
        return new CompatibilityPage(List.of(members), new SourceEvidence(STAND_INS)).text();
    }
}
