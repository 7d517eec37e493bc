// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import no.ks.absolutt.sandbox.host.NewPage;
import no.ks.absolutt.sandbox.host.PageRow;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ConfluenceRestTest {

    @Rule
    public final RunningSite site = new RunningSite();

    private Browser kari;
    private PageRow page;

    @Before
    public void aPage() {
        kari = site.browser().basic("kari", "kari");
        page = site.world()
                .pages()
                .create(new NewPage(
                        "ABS",
                        site.space().homePageId(),
                        "Plan",
                        "<p>en</p>",
                        site.user("ks").key()));
    }

    @Test
    public void spacesAreListedAsOneSeesThem() throws Exception {
        JsonNode list = json(kari.get("/rest/api/space"));
        assertThat(list.path("size").asInt()).isEqualTo(1);
        assertThat(list.path("limit").asInt()).isEqualTo(25);
        assertThat(list.path("results").path(0).path("key").asText()).isEqualTo("ABS");
        Browser nils = site.browser().basic("nils", "nils");
        assertThat(json(nils.get("/rest/api/space")).path("results").size()).isZero();
        assertThat(nils.get("/rest/api/space/ABS").statusCode()).isEqualTo(404);
        assertThat(kari.get("/rest/api/space/abs").statusCode()).isEqualTo(200);
        assertThat(site.browser().get("/rest/api/space").statusCode()).isEqualTo(401);
    }

    @Test
    public void pagesAreFoundBySpaceAndTitleAndExpanded() throws Exception {
        String address =
                "/rest/api/content?spaceKey=ABS&title=Plan&expand=body.storage,body.view,version,ancestors,space";
        JsonNode found = json(kari.get(address)).path("results").path(0);
        assertThat(found.path("id").asText()).isEqualTo(String.valueOf(page.id()));
        assertThat(found.path("id").isTextual()).isTrue();
        assertThat(found.path("body").path("storage").path("value").asText()).isEqualTo("<p>en</p>");
        assertThat(found.path("body").path("view").path("value").asText()).isEqualTo("<p>en</p>");
        assertThat(found.path("version").path("number").asInt()).isEqualTo(1);
        assertThat(found.path("version").path("by").path("username").asText()).isEqualTo("ks");
        assertThat(found.path("version").path("when").asText()).isEqualTo("2021-04-12T08:30:00Z");
        assertThat(found.path("ancestors").path(0).path("title").asText()).isEqualTo("ABSOLUTT Elverum");
        assertThat(found.path("space").path("key").asText()).isEqualTo("ABS");
        assertThat(found.path("_links").path("webui").asText()).isEqualTo("/display/ABS/Plan");
    }

    @Test
    public void listsComeInPagesOfAtMostTwoHundred() throws Exception {
        JsonNode first = json(kari.get("/rest/api/content?spaceKey=ABS&limit=1"));
        assertThat(first.path("size").asInt()).isEqualTo(1);
        assertThat(first.path("_links").path("next").asText())
                .isEqualTo("/rest/api/content?limit=1&start=1&spaceKey=ABS");
        JsonNode second = json(kari.get("/rest/api/content?spaceKey=ABS&start=1&limit=1000"));
        assertThat(second.path("limit").asInt()).isEqualTo(200);
        assertThat(second.path("results").path(0).path("title").asText()).isEqualTo("Plan");
        assertThat(second.path("_links").has("next")).isFalse();
    }

    @Test
    public void aPageThatMayNotBeSeenIsAnsweredLikeOneThatIsNotThere() {
        Browser nils = site.browser().basic("nils", "nils");
        HttpResponse<String> hidden = nils.get("/rest/api/content/" + page.id());
        HttpResponse<String> missing = nils.get("/rest/api/content/999999");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replace(String.valueOf(page.id()), ""))
                .isEqualTo(missing.body().replace("999999", ""));
        assertThat(nils.get("/rest/api/content?spaceKey=ABS").statusCode()).isEqualTo(404);
    }

    @Test
    public void aChangeNeedsTheNextVersionNumber() throws Exception {
        String address = "/rest/api/content/" + page.id();
        HttpResponse<String> stale = kari.json("PUT", address, change(1));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(json(stale).path("message").asText())
                .isEqualTo("Version must be incremented on update. Current version is: 1");
        HttpResponse<String> saved = kari.json("PUT", address, change(2));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(json(saved).path("version").path("number").asInt()).isEqualTo(2);
        assertThat(site.world().pages().byId(page.id()).orElseThrow().body()).isEqualTo("<p>to</p>");
        assertThat(kari.json("PUT", address, change(4)).statusCode()).isEqualTo(409);
    }

    @Test
    public void oneWhoMayOnlyViewMayNotChange() {
        Browser ola = site.browser().basic("ola", "ola");
        assertThat(ola.json("PUT", "/rest/api/content/" + page.id(), change(2)).statusCode())
                .isEqualTo(403);
        assertThat(site.world().pages().byId(page.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    public void aPageIsMadeBelowAnAncestor() throws Exception {
        String json = "{\"type\":\"page\",\"title\":\"Under\",\"space\":{\"key\":\"ABS\"},\"ancestors\":[{\"id\":"
                + page.id() + "}],\"body\":{\"storage\":{\"value\":\"<p>x</p>\",\"representation\":\"storage\"}}}";
        JsonNode made = json(kari.json("POST", "/rest/api/content", json));
        PageRow stored = site.world().pages().byId(made.path("id").asLong()).orElseThrow();
        assertThat(stored.parentId()).isEqualTo(page.id());
        assertThat(kari.json("POST", "/rest/api/content", json).statusCode()).isEqualTo(400);
        assertThat(kari.json(
                                "POST",
                                "/rest/api/content",
                                json.replace("Under", "Ny").replace("</p>", ""))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    public void whatIsNoJsonIsRefused() {
        assertThat(kari.json("PUT", "/rest/api/content/" + page.id(), "{").statusCode())
                .isEqualTo(400);
        assertThat(kari.post("/rest/api/content", "title", "x").statusCode()).isEqualTo(415);
        assertThat(kari.json("PATCH", "/rest/api/content/" + page.id(), "").statusCode())
                .isEqualTo(405);
    }

    @Test
    public void theExportViewIsStatic() throws Exception {
        site.world()
                .pages()
                .create(new NewPage(
                        "ABS",
                        null,
                        "Oppgaver",
                        "<ac:task-list><ac:task><ac:task-status>complete"
                                + "</ac:task-status><ac:task-body>Les</ac:task-body></ac:task></ac:task-list>",
                        null));
        String address = "/rest/api/content?spaceKey=ABS&title=Oppgaver&expand=body.export_view,body.view";
        JsonNode body = json(kari.get(address)).path("results").path(0).path("body");
        assertThat(body.path("view").path("value").asText()).contains("<button");
        assertThat(body.path("export_view").path("value").asText())
                .contains("Les")
                .doesNotContain("<button");
    }

    @Test
    public void anybodyWithALicenceMakesSpacesAndItsAdministratorDeletesThem() throws Exception {
        String json = "{\"key\":\"NY\",\"name\":\"Nytt rom\"}";
        assertThat(json(kari.json("POST", "/rest/api/space", json)).path("key").asText())
                .isEqualTo("NY");
        assertThat(kari.json("POST", "/rest/api/space/_private", json).statusCode())
                .isEqualTo(400);
        Browser nils = site.browser().basic("nils", "nils");
        assertThat(nils.get("/rest/api/space/NY").statusCode()).isEqualTo(200);
        assertThat(nils.json("DELETE", "/rest/api/space/NY", "").statusCode()).isEqualTo(403);
        assertThat(kari.json("DELETE", "/rest/api/space/NY", "").statusCode()).isEqualTo(202);
        assertThat(kari.json("POST", "/rest/api/space/_private", json).statusCode())
                .isEqualTo(200);
        assertThat(nils.get("/rest/api/space/NY").statusCode()).isEqualTo(404);
        Browser uten = site.browser().basic("uten", "uten");
        assertThat(uten.json("POST", "/rest/api/space", json.replace("NY", "TO"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void aPageIsPutInTheTrashByOneWhoMayRemovePages() {
        String address = "/rest/api/content/" + page.id();
        assertThat(kari.json("DELETE", address, "").statusCode()).isEqualTo(403);
        assertThat(site.browser().basic("ks", "ks").json("DELETE", address, "").statusCode())
                .isEqualTo(204);
        assertThat(kari.get(address).statusCode()).isEqualTo(404);
    }

    private static String change(int version) {
        return "{\"type\":\"page\",\"title\":\"Plan\",\"version\":{\"number\":" + version
                + "},\"body\":{\"storage\":{\"value\":\"<p>to</p>\",\"representation\":\"storage\"}}}";
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        return new ObjectMapper().readTree(response.body());
    }
}
