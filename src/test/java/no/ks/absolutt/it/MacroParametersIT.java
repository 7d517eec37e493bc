// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import no.ks.absolutt.sandbox.host.SpaceVisibility;
import org.junit.BeforeClass;
import org.junit.Test;

/** Macro parameters that make no sense, and macros where they do not belong: a message in place, the rest stays. */
public class MacroParametersIT {

    private static RunningSandbox sandbox;

    @BeforeClass
    public static void ksMakesLom() {
        sandbox = RunningSandbox.withDemo();
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3434", "kari").status())
                .isEqualTo(201);
        sandbox.world().spaces().create("ANNET", "Noe annet", sandbox.key("kari"), SpaceVisibility.PRIVATE);
    }

    @Test
    public void anUnknownPhaseOrView() {
        assertThat(shown(macro("absolutt-progress", "phase", "tull"))).contains("tull", "roller");
        assertThat(shown(macro("absolutt-progress", "view", "tull")))
                .contains("tull", "full", "short", "due", "changes");
        assertThat(shown(macro("absolutt-pages", "view", "tull"))).contains("tull", "now", "all");
    }

    @Test
    public void anUnknownSessionOrKind() {
        assertThat(shown(macro("absolutt-session", "number", "99"))).contains("99");
        assertThat(shown(macro("absolutt-session", "number", "tull"))).contains("tull", "next");
        assertThat(shown(macro("absolutt-sessions", "kind", "tull"))).contains("tull", "joint");
    }

    @Test
    public void anUnknownText() {
        assertThat(shown(macro("absolutt-field", "field", "tull")))
                .contains("tull", "aim", "goals", "links", "reflection-4");
        assertThat(shown(macro("absolutt-field", "field", "reflection-99"))).contains("reflection-99", "tagline");
    }

    @Test
    public void markupInAParameterIsShownAsText() {
        assertThat(shown(macro("absolutt-progress", "phase", "&lt;b&gt;x&lt;/b&gt;")))
                .contains("&lt;b&gt;x")
                .doesNotContain("<b>x");
    }

    @Test
    public void defaultsDo() {
        assertThat(shown(untouched("absolutt-progress"))).contains("data-milestone=\"stotte.dypdykk\"");
        assertThat(shown(untouched("absolutt-pages"))).contains("Mellomarbeid etter samling 1");
        assertThat(shown(untouched("absolutt-sessions"))).contains("5. februar 2021", "1.–2. februar 2022");
        assertThat(shown(untouched("absolutt-session"))).contains("27.–28. april 2021");
    }

    @Test
    public void anUnknownMacroIsOneThatTheTestsWouldSee() {
        assertThat(shown(untouched("absolutt-finnes-ikke"))).contains("Ukjent makro");
    }

    @Test
    public void outsideAProgrammeSpaceOneSentenceSaysSo() {
        JsonNode home = sandbox.as("kari")
                .get("/rest/api/content?spaceKey=ANNET&expand=version,body.storage")
                .json()
                .path("results")
                .get(0);
        assertThat(sandbox.as("kari")
                        .save(home, body(macro("absolutt-progress", "view", "full")))
                        .status())
                .isEqualTo(200);
        assertThat(sandbox.as("kari").view("ANNET", home.path("title").asText()))
                .contains("Før.", "Etter.", "arbeidsrom")
                .doesNotContain("data-milestone");
    }

    /** The page with the macro on it, as it is shown. */
    private static String shown(String macro) {
        Visitor kari = sandbox.as("kari");
        JsonNode page = kari.page("ABS3434", "Intern organisering", "version");
        assertThat(kari.save(page, body(macro)).status()).isEqualTo(200);
        String html = kari.view("ABS3434", "Intern organisering");
        assertThat(html).contains("Før.", "Etter.");
        return html;
    }

    private static String untouched(String name) {
        return "<ac:structured-macro ac:name=\"" + name + "\"/>";
    }

    private static String body(String macro) {
        return "<p>Før.</p>" + macro + "<p>Etter.</p>";
    }

    private static String macro(String name, String parameter, String value) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"" + parameter + "\">" + value
                + "</ac:parameter></ac:structured-macro>";
    }
}
