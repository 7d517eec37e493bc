// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.Rule;
import org.junit.Test;

public class LoginTest {

    @Rule
    public final RunningSite site = new RunningSite();

    @Test
    public void oneWhoIsNotLoggedInIsSentToTheLoginScreenAndBack() {
        Browser browser = site.browser();
        HttpResponse<String> first = browser.get("/pages/viewpage.action?pageId=7");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location").orElseThrow())
                .endsWith("/confluence/login.action?os_destination=%2Fpages%2Fviewpage.action%3FpageId%3D7");
        HttpResponse<String> second = browser.post(
                "/login.action", "os_username", "kari", "os_password", "kari", "os_destination", "/display/ABS");
        assertThat(second.headers().firstValue("Location").orElseThrow()).endsWith("/confluence/display/ABS");
        assertThat(browser.get("/display/ABS").body()).contains("Kari Koordinator");
    }

    @Test
    public void afterLoginNobodyIsSentToAnotherSite() {
        HttpResponse<String> answer = site.browser()
                .post("/login.action", "os_username", "ola", "os_password", "ola", "os_destination", "//evil.example/");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/confluence/");
    }

    @Test
    public void aWrongPasswordIsSaid() {
        assertThat(site.browser()
                        .post("/login.action", "os_username", "ola", "os_password", "kari")
                        .body())
                .contains("Brukernavnet eller passordet er feil.");
    }

    @Test
    public void basicWorksOnEveryAddressAndFailsLoudly() {
        assertThat(site.browser().basic("kari", "kari").get("/display/ABS").statusCode())
                .isEqualTo(200);
        HttpResponse<String> wrong = site.browser().basic("kari", "ola").get("/rest/api/space");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"Confluence\"");
    }

    @Test
    public void loggingOutEndsTheSession() {
        Browser browser = site.browser().loggedIn("kari");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        browser.get("/logout.action");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    public void theSwitcherMakesOneAnotherUserAndSetsTheLanguageOfTheProfile() {
        Browser browser = site.browser().loggedIn("kari");
        browser.post("/sandbox/user", "user", "ola", "locale", "en_GB", "atl_token", browser.token());
        assertThat(browser.get("/").body()).contains("<meta name=\"ajs-remote-user\" content=\"ola\">");
        assertThat(site.user("ola").locale()).isEqualTo("en_GB");
        assertThat(site.user("kari").locale()).isEqualTo("no_NO");
    }

    @Test
    public void aFormWithoutTheSessionsTokenIsRefused() {
        Browser browser = site.browser().loggedIn("kari");
        assertThat(browser.post("/sandbox/user", "user", "admin").statusCode()).isEqualTo(403);
        assertThat(browser.get("/").body()).contains("<meta name=\"ajs-remote-user\" content=\"kari\">");
    }

    @Test
    public void theThemeIsKeptInACookie() {
        Browser browser = site.browser().loggedIn("kari");
        assertThat(browser.get("/").body()).contains("data-color-mode=\"light\"");
        browser.post("/sandbox/theme", "theme", "dark", "atl_token", browser.token());
        assertThat(browser.get("/").body()).contains("data-color-mode=\"dark\"");
    }

    @Test
    public void oneWithoutALicenceSeesNothing() {
        Browser browser = site.browser().loggedIn("uten");
        assertThat(browser.get("/").body()).contains("har ikke lisens").doesNotContain("ABSOLUTT Elverum");
        assertThat(browser.get("/display/ABS").statusCode()).isEqualTo(404);
    }
}
