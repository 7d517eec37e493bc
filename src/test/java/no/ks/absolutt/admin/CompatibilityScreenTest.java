// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.compat.Findings;
import no.ks.absolutt.core.compat.Findings.Evidence;
import no.ks.absolutt.core.compat.Findings.Member;
import no.ks.absolutt.core.compat.Findings.Part;
import no.ks.absolutt.core.compat.Findings.State;
import no.ks.absolutt.core.compat.Findings.Versions;
import no.ks.absolutt.core.compat.ReadFindings;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.platform.compat.HostPart;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.view.Words;
import org.junit.Test;

public class CompatibilityScreenTest {

    private static final String LOCK = "com.atlassian.beehive.ClusterLockService#getLockForName(java.lang.String):"
            + " com.atlassian.beehive.ClusterLock";
    private static final Versions VERSIONS = new Versions("1.0.0", "10.2.15");

    @Test
    public void says_in_one_sentence_that_all_is_there() {
        assertThat(html(findings(true, null)))
                .contains("data-summary>Alt som utvidelsen bruker, finnes i denne Confluence-installasjonen.</p>")
                .contains("aui-message-success", "10.2.15", "1.0.0")
                .doesNotContain("data-missing", "data-withheld", ">Av<");
    }

    @Test
    public void names_a_missing_member_and_what_that_switches_off() {
        assertThat(html(findings(false, null)))
                .contains(
                        "data-summary>1 av 2 typer og metoder som utvidelsen bruker, mangler. Det slår av: låser mellom"
                                + " noder.</p>")
                .contains("<code>" + LOCK + "</code>")
                .contains("<strong>låser mellom noder</strong>: låser gjelder bare innenfor én node")
                .contains("Sett i bruk – <span lang=\"en\">Seen in use on 10.2.15.</span>")
                .doesNotContain("data-withheld", "aui-message-success");
    }

    @Test
    public void names_a_service_that_is_not_offered() {
        assertThat(html(findings(true, "com.atlassian.beehive.ClusterLockService")))
                .contains("finnes, men én tjeneste mangler. Det slår av: låser mellom noder.</p>")
                .contains("<section aria-labelledby=\"absolutt-withheld\" data-withheld>")
                .doesNotContain("data-missing");
    }

    @Test
    public void leaves_out_the_version_that_confluence_does_not_say() {
        Findings silent = new Findings(new Versions("1.0.0", null), List.of(), List.of());
        assertThat(html(silent)).contains("<dd>1.0.0</dd>").doesNotContain("<dt>Confluence</dt>");
    }

    @Test
    public void only_a_confluence_administrator_reads_it() {
        ReadFindings findings = new ReadFindings(new FakeSite().access(), () -> findings(true, null));

        assertThat(findings.of(FakeSite.ADMIN).members()).hasSize(2);
        for (Viewer other : List.of(FakeSite.KS, FakeSite.KARI, Viewer.NOBODY)) {
            assertThatThrownBy(() -> findings.of(other)).isInstanceOf(Refusal.class);
        }
    }

    /** The log and docs/compatibility.md say it in English from the code; the screen from the bundle. */
    @Test
    public void every_part_has_its_words_and_the_english_ones_are_those_of_the_log() {
        Words english = Words.in(Language.ENGLISH);
        assertThat(Stream.of(HostPart.values()).filter(part -> part != HostPart.BUILD_MARKS))
                .allSatisfy(part -> {
                    assertThat(english.text("compat.part." + part.name())).isEqualTo(part.label());
                    assertThat(english.text("compat.without." + part.name())).isEqualTo(part.without());
                });
    }

    private static Findings findings(boolean lockIsThere, String withheld) {
        State state = lockIsThere && withheld == null ? State.ON : State.OFF;
        return new Findings(
                VERSIONS,
                List.of(
                        new Part("LOCKS", true, state, withheld),
                        new Part("MAIL", true, State.NOT_USED_YET, null),
                        new Part("SPACES", false, State.ON, null)),
                List.of(
                        new Member(LOCK, "LOCKS", lockIsThere, Evidence.SEEN, "Seen in use on 10.2.15."),
                        new Member("com.atlassian.confluence.spaces.Space", "SPACES", true, null, null)));
    }

    private static String html(Findings findings) {
        return Screens.html(CompatibilityScreen.of(findings, FakeSite.ADMIN));
    }
}
