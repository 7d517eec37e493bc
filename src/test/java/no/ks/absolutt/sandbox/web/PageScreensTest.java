// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import no.ks.absolutt.sandbox.host.NewPage;
import no.ks.absolutt.sandbox.host.PageChange;
import no.ks.absolutt.sandbox.host.PageRow;
import org.junit.Rule;
import org.junit.Test;

public class PageScreensTest {

    @Rule
    public final RunningSite site = new RunningSite();

    @Test
    public void aPageIsReadByItsIdAndByItsTitle() {
        PageRow page = page("Møte & mål", "<p>Velkommen</p>");
        Browser kari = site.browser().loggedIn("kari");
        assertThat(kari.get("/pages/viewpage.action?pageId=" + page.id()).body())
                .contains(
                        "<h1 id=\"title-text\">Møte &amp; mål</h1>",
                        "<p>Velkommen</p>",
                        "Sist endret av Karin Sentralbord")
                .contains("Eksempeldata. Sier ikke noe om virkelige kommuner.", "mandag 12. april 2021")
                .contains("<meta name=\"ajs-context-path\" content=\"/confluence\">", "<!-- atl.general,page -->");
        assertThat(kari.get("/display/abs/M%C3%B8te+%26+m%C3%A5l").statusCode()).isEqualTo(200);
        assertThat(kari.get("/display/ABS").body()).contains("Velkommen til det nye området");
    }

    @Test
    public void aPageThatMayNotBeSeenIsAnsweredLikeOneThatIsNotThere() {
        Browser nils = site.browser().loggedIn("nils");
        String hidden =
                "/pages/viewpage.action?pageId=" + page("Hemmelig", "<p/>").id();
        String missing = "/pages/viewpage.action?pageId=999999";
        HttpResponse<String> first = nils.get(hidden);
        HttpResponse<String> second = nils.get(missing);
        assertThat(first.statusCode()).isEqualTo(404);
        assertThat(first.body().replace(hidden, "")).isEqualTo(second.body().replace(missing, ""));
        assertThat(nils.get("/display/ABS").statusCode()).isEqualTo(404);
        assertThat(nils.get("/").body()).doesNotContain("ABSOLUTT Elverum");
    }

    @Test
    public void oneWhoMayOnlyViewGetsNoEditor() {
        PageRow page = page("Lese", "<p/>");
        Browser ola = site.browser().loggedIn("ola");
        assertThat(ola.get("/pages/viewpage.action?pageId=" + page.id()).body()).doesNotContain("Rediger");
        assertThat(ola.get("/pages/editpage.action?pageId=" + page.id()).statusCode())
                .isEqualTo(403);
    }

    @Test
    public void aPageIsEditedAndItsHistoryShown() {
        PageRow page = page("Plan", "<p>en</p>");
        Browser kari = site.browser().loggedIn("kari");
        String edit = "/pages/editpage.action?pageId=" + page.id();
        assertThat(kari.get(edit).body()).contains("&lt;p&gt;en&lt;/p&gt;</textarea>");
        kari.post(edit, "title", "Plan 2", "body", "<p>to</p>", "version", "1", "atl_token", kari.token());
        PageRow saved = site.world().pages().byId(page.id()).orElseThrow();
        assertThat(saved.title()).isEqualTo("Plan 2");
        assertThat(saved.modifierKey()).isEqualTo(site.user("kari").key());
        String history = "/pages/viewpreviousversions.action?pageId=" + page.id();
        assertThat(kari.get(history).body()).contains("v. 2", "v. 1", "Kari Koordinator");
        assertThat(kari.get(history + "&version=1").body()).contains("<p>en</p>", "&lt;p&gt;en&lt;/p&gt;");
    }

    @Test
    public void aNewerVersionIsShownAndNotOverwritten() {
        PageRow page = page("Plan", "<p>en</p>");
        Browser kari = site.browser().loggedIn("kari");
        site.world()
                .pages()
                .save(
                        page.id(),
                        new PageChange(
                                "Plan", "<p>Olas</p>", 1, site.user("ola").key()));
        HttpResponse<String> answer = kari.post(
                "/pages/editpage.action?pageId=" + page.id(),
                "title",
                "Plan",
                "body",
                "<p>Karis</p>",
                "version",
                "1",
                "atl_token",
                kari.token());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Noen andre har lagret siden", "&lt;p&gt;Olas&lt;/p&gt;", "&lt;p&gt;Karis&lt;/p&gt;")
                .contains("name=\"version\" value=\"2\"");
        assertThat(site.world().pages().byId(page.id()).orElseThrow().body()).isEqualTo("<p>Olas</p>");
    }

    @Test
    public void whatIsNoStorageFormatIsNotSaved() {
        PageRow page = page("Plan", "<p>en</p>");
        Browser kari = site.browser().loggedIn("kari");
        HttpResponse<String> answer = kari.post(
                "/pages/editpage.action?pageId=" + page.id(),
                "title",
                "Plan",
                "body",
                "<p>uten slutt",
                "version",
                "1",
                "atl_token",
                kari.token());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ikke gyldig lagringsformat", "&lt;p&gt;uten slutt</textarea>");
        assertThat(site.world().pages().byId(page.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    public void aPreviewShowsTheInstructionalTextAndSavesNothing() {
        PageRow page = page("Plan", "<p>en</p>");
        Browser kari = site.browser().loggedIn("kari");
        assertThat(kari.post(
                                "/pages/editpage.action?pageId=" + page.id(),
                                "title",
                                "Plan",
                                "body",
                                "<ac:placeholder>Skriv</ac:placeholder>",
                                "version",
                                "1",
                                "preview",
                                "1",
                                "atl_token",
                                kari.token())
                        .body())
                .contains("<span class=\"text-placeholder\">Skriv</span>");
        assertThat(site.world().pages().byId(page.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    public void aNewPageStandsBelowTheOneItWasMadeFrom() {
        PageRow parent = page("Samlinger", "<p/>");
        Browser kari = site.browser().loggedIn("kari");
        String create = "/pages/createpage.action?spaceKey=ABS&parentPageId=" + parent.id();
        assertThat(kari.get(create + "&title=Ny").body()).contains("value=\"Ny\"");
        kari.post(create, "title", "Samling 1", "body", "<p>x</p>", "atl_token", kari.token());
        assertThat(site.world()
                        .pages()
                        .byTitle("ABS", "Samling 1")
                        .orElseThrow()
                        .parentId())
                .isEqualTo(parent.id());
    }

    @Test
    public void tickingATaskMakesANewVersion() {
        PageRow page = page(
                "Oppgaver",
                "<ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status>"
                        + "<ac:task-body>Les</ac:task-body></ac:task></ac:task-list>");
        Browser kari = site.browser().loggedIn("kari");
        String[] form = {"pageId", String.valueOf(page.id()), "version", "1", "task", "0", "atl_token", kari.token()};
        assertThat(kari.post("/pages/tasks.action", form).statusCode()).isEqualTo(302);
        assertThat(site.world().pages().byId(page.id()).orElseThrow().body()).contains("<ac:task-status>complete<");
        assertThat(kari.post("/pages/tasks.action", form).statusCode()).isEqualTo(409);
        Browser ola = site.browser().loggedIn("ola");
        form[7] = ola.token();
        assertThat(ola.post("/pages/tasks.action", form).statusCode()).isEqualTo(403);
    }

    @Test
    public void onPaperThereIsNoMenuAndNoControl() {
        PageRow page = page(
                "Oppgaver",
                "<ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status>"
                        + "<ac:task-body>Les</ac:task-body></ac:task></ac:task-list>");
        String body = site.browser()
                .loggedIn("kari")
                .get("/pages/viewpage.action?outputType=pdf&pageId=" + page.id())
                .body();
        assertThat(body).contains("Les").doesNotContain("<button", "<script", "<nav");
    }

    @Test
    public void theMacroBrowserShowsTheMacrosOfThePlugin() {
        assertThat(site.browser().loggedIn("kari").get("/sandbox/macros").body())
                .contains("absolutt-progress", "ABSOLUTT framdrift", "Verdier: all, for.");
    }

    @Test
    public void theAdministrationIsForAdministrators() {
        assertThat(site.browser().loggedIn("kari").get("/admin/console.action").statusCode())
                .isEqualTo(404);
        assertThat(site.browser().loggedIn("admin").get("/admin/console.action").body())
                .contains("Oppsett");
    }

    private PageRow page(String title, String body) {
        NewPage page = new NewPage(
                "ABS", site.space().homePageId(), title, body, site.user("ks").key());
        return site.world().pages().create(page);
    }
}
