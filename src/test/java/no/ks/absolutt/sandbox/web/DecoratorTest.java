// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.Rule;
import org.junit.Test;

public class DecoratorTest {

    @Rule
    public final RunningSite site = new RunningSite();

    @Test
    public void aDocumentOfAPluginIsPutIntoTheFrame() {
        site.add(
                "/plugin",
                answering(
                        "<html><head><title>Kommuner &amp; rom</title><meta name=\"decorator\" "
                                + "content=\"atl.general\"><meta name=\"x\" content=\"y\"></head><body class=\"b\"><p>Innhold</p></body></html>"));
        String body = site.browser().loggedIn("ks").get("/plugin").body();
        assertThat(body)
                .contains("<title>Kommuner &amp; rom - Confluence – utviklingsvert</title>")
                .contains("<meta name=\"x\" content=\"y\">", "<!-- atl.general -->")
                .contains("<h1>Kommuner &amp; rom</h1><p>Innhold</p>", "Sier ikke noe om virkelige kommuner.")
                .doesNotContain("decorator");
    }

    @Test
    public void theAdministrationHasItsMenuAndAHeadingOfItsOwnIsKept() {
        site.add(
                "/plugin",
                answering("<html><head><title>Oppsett</title><meta name=\"decorator\" content=\"atl.admin\"/>"
                        + "</head><body><h1>Oppsett av ABSOLUTT</h1></body></html>"));
        String body = site.browser().loggedIn("admin").get("/plugin").body();
        assertThat(body)
                .contains("<nav aria-label=\"Administrasjon\"", "/plugins/servlet/absolutt/oppsett")
                .contains("<h1>Oppsett av ABSOLUTT</h1>", "<!-- atl.admin -->")
                .doesNotContain("<h1>Oppsett</h1>");
    }

    @Test
    public void whatADocumentSaysToItsFrameIsNoTextOfThePage() {
        site.add(
                "/plugin",
                answering(
                        "<html><head><title>Oppsett</title><meta name=\"decorator\" content=\"atl.admin\"/></head><body>"
                                + "<content tag=\"selectedWebItem\">absolutt-configure</content><p>Innhold</p></body></html>"));
        String body = site.browser().loggedIn("admin").get("/plugin").body();
        assertThat(body).contains("<p>Innhold</p>").doesNotContain("absolutt-configure");
    }

    @Test
    public void aDocumentThatAsksForNoFrameComesAsItIs() {
        site.add("/plugin", answering("<html><body>bar</body></html>"));
        assertThat(site.browser().get("/plugin").body()).isEqualTo("<html><body>bar</body></html>");
    }

    private HttpServlet answering(String document) {
        return new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                site.write(response, site.decorator().decorate(document, request));
            }
        };
    }
}
