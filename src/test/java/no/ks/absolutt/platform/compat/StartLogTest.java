// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.absolutt.core.compat.Findings.State;
import no.ks.absolutt.platform.compat.HostReport.Missing;
import org.junit.Test;

public class StartLogTest {

    @Test
    public void theBlockSaysHowEachPartStandsInTheOrderOfTheParts() {
        HostReport report = new HostReport(
                312,
                List.of(),
                Map.of(
                        HostPart.MAIL, State.NOT_USED_YET,
                        HostPart.LOCKS, State.ON,
                        HostPart.ACCESSMODE, State.OFF),
                Set.of(HostPart.ACCESSMODE));

        assertThat(StartLog.summary(report))
                .containsExactly(
                        "ABSOLUTT and this Confluence: 312 members of the host looked up, 0 missing.",
                        "accessmode: off – read-only mode is not seen, writing goes by permission only",
                        "locks: on",
                        "mail: not used yet");
    }

    @Test
    public void aWarningNamesTheMemberAndWhatIsOff() {
        HostReport report = new HostReport(
                2,
                List.of(
                        new Missing("com.atlassian.crowd.embedded.api.CrowdService", HostPart.ADDRESSES),
                        new Missing(
                                "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport",
                                HostPart.BUILD_MARKS)),
                Map.of(),
                Set.of());

        assertThat(StartLog.warnings(report))
                .containsExactly("This Confluence lacks com.atlassian.crowd.embedded.api.CrowdService (e-mail lookup):"
                        + " coordinators are found by user name only, not by e-mail address");
    }

    /** Every test of the plugin's own list would pass on an empty one. */
    @Test
    public void theStandInsHaveEverythingThatThePluginCalls() {
        HostReport report = HostCheck.ofThisPlugin().look(getClass().getClassLoader(), service -> true);

        assertThat(report.missing()).isEmpty();
    }
}
