// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import no.ks.absolutt.sandbox.host.AttachmentRow;
import no.ks.absolutt.sandbox.host.CommentRow;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** ks administers the space, kari may only view and edit: the right to comment and attach is one of its own. */
public class CommentsAndFilesTest {

    @Rule
    public final RunningSite site = new RunningSite();

    private String home;
    private String view;

    @Before
    public void theHomePage() {
        home = String.valueOf(site.space().homePageId());
        view = "/pages/viewpage.action?pageId=" + home;
    }

    @Test
    public void onePersonCommentsBelowThePageAndAnotherReadsIt() {
        Browser ks = site.browser().loggedIn("ks");

        HttpResponse<String> sent = ks.post(
                "/pages/doaddcomment.action", "atl_token", ks.token(), "pageId", home, "content", "Bra <b>jobba</b>");

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(site.browser().loggedIn("ola").get(view).body())
                .contains("<p>Bra &lt;b&gt;jobba&lt;/b&gt;</p>", "Karin Sentralbord (KS)")
                .doesNotContain("Lagre kommentaren", "Legg ved en fil");
        assertThat(site.world().pages().byId(Long.parseLong(home)).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    public void onePersonAttachesAFileBelowThePage() {
        Browser ks = site.browser().loggedIn("ks");
        String token = ks.token();
        String address = "/pages/viewpageattachments.action";

        assertThat(ks.upload(address, "liste.txt", "3427", "atl_token", token, "pageId", home)
                        .statusCode())
                .isEqualTo(302);

        assertThat(ks.get(view).body()).contains("liste.txt (4 byte)");
        assertThat(ks.upload(address, "liste.txt", "3427", "atl_token", token, "pageId", home)
                        .statusCode())
                .isEqualTo(409);
        assertThat(ks.upload(address, "", "", "atl_token", token, "pageId", home)
                        .statusCode())
                .isEqualTo(400);
        assertThat(ks.upload(address, "to.txt", "x", "pageId", home).statusCode())
                .isEqualTo(403);
    }

    @Test
    public void oneWithoutTheRightIsRefused() {
        Browser kari = site.browser().loggedIn("kari");
        String token = kari.token();

        assertThat(kari.post("/pages/doaddcomment.action", "atl_token", token, "pageId", home, "content", "Hei")
                        .statusCode())
                .isEqualTo(403);
        assertThat(kari.post("/pages/doaddcomment.action", "atl_token", token, "pageId", "999999", "content", "Hei")
                        .statusCode())
                .isEqualTo(404);
        assertThat(comments()).isEmpty();
    }

    @Test
    public void theRestHasTheShapeOfConfluences() throws Exception {
        Browser ks = site.browser().basic("ks", "ks");
        JsonNode made = json(ks.json("POST", "/rest/api/content", comment()));
        JsonNode file = json(ks.upload("/rest/api/content/" + home + "/child/attachment", "liste.txt", "3427"));

        assertThat(made.path("type").asText()).isEqualTo("comment");
        assertThat(comments()).extracting(CommentRow::body).containsExactly("<p>Hei</p>");
        assertThat(file.path("results").path(0).path("title").asText()).isEqualTo("liste.txt");
        assertThat(site.world().attachments().of(Long.parseLong(home)))
                .extracting(AttachmentRow::size)
                .containsExactly(4L);
        assertThat(json(ks.get("/rest/api/content/" + home + "/child/comment"))
                        .path("results")
                        .path(0)
                        .path("id"))
                .isEqualTo(made.path("id"));
        assertThat(json(ks.get("/rest/api/content/" + home + "/child/attachment"))
                        .path("size")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    public void theRestRefusesOneWithoutTheRightAndHidesThePageFromOneWhoMayNotSeeIt() {
        Browser kari = site.browser().basic("kari", "kari");
        Browser nils = site.browser().basic("nils", "nils");

        assertThat(kari.json("POST", "/rest/api/content", comment()).statusCode())
                .isEqualTo(403);
        assertThat(nils.json("POST", "/rest/api/content", comment()).statusCode())
                .isEqualTo(404);
    }

    private String comment() {
        return "{\"type\":\"comment\",\"container\":{\"id\":\"" + home + "\",\"type\":\"page\"},"
                + "\"body\":{\"storage\":{\"value\":\"<p>Hei</p>\",\"representation\":\"storage\"}}}";
    }

    private List<CommentRow> comments() {
        return site.world().comments().of(Long.parseLong(home));
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        return new ObjectMapper().readTree(response.body());
    }
}
