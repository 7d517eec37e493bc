// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.ks.absolutt.it.RunningSandbox.INNLANDET;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.Test;

/**
 * What KS's guide shows, as it is: the pictures {@code guide-*} come to {@code target/screenshots}, from where they are
 * copied to {@code docs/images}, without the ending for the look, when the screens have changed. With AUI only, and on a
 * site of its own, since others would see what is made here.
 */
public class GuidePicturesBrowserIT extends PicturesOfAnOwnSite {

    private static final int WIDTH = 1200;
    private static final String PROGRAMME = Visitor.REST + "/programmes/" + INNLANDET;

    @Test
    public void whoTakesPart() {
        Visitor ks = sandbox.as("ks");
        ks.post(PROGRAMME + "/standings", "{\"standing\": \"INVITED\", \"numbers\": [\"3440\", \"3441\"]}");
        ks.post(PROGRAMME + "/standings", "{\"standing\": \"DECLINED\", \"numbers\": [\"3447\"]}");
        Page page = screen("participants");
        page.getByLabel("Velg Hamar").check();
        page.getByLabel("Velg Trysil").check();
        assertThat(page.getByText("2 valgt")).isVisible();
        top(page, page.locator("body"));
        keepWindow(page, "guide-deltakere");
    }

    @Test
    public void deadlinesThatMoveAreShownFirst() {
        Page page = screen("sessions");
        button(page, "Endre").nth(1).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("input[type=date]").first().fill("2021-05-11");
        dialog.locator("input[type=date]").last().fill("2021-05-12");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre"))
                .click();
        assertThat(dialog.getByText("8 frister blir flyttet").first()).isVisible();
        keepWindow(page, "guide-flytt");
    }

    @Test
    public void whatKsWritesOnce() {
        Page page = screen("sessions");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tekst"))
                .nth(1)
                .click();
        assertThat(page.locator("[data-preview]")).containsText("Velkommen");
        top(page, page.locator("h2").first());
        keepWindow(page, "guide-tekst");
    }

    @Test
    public void asTheMunicipalitySeesIt() {
        Page page = window("nils", pathOf("ABS3413", "Samling 2 – Kvalitet og kunnskapsgrunnlag"));
        Locator fromKs = page.getByText("Fra KS, oppdatert 9. april").first();
        assertThat(fromKs).isVisible();
        top(
                page,
                page.getByText("Tid", new Page.GetByTextOptions().setExact(true))
                        .first());
        keepWindow(page, "guide-samling");
    }

    @Test
    public void theGroups() {
        Page page = window("nils", pathOf("ABS3413", "Deltakergruppe og referansegruppe"));
        assertThat(page.locator(".absolutt-suggested")).isVisible();
        top(page, page.getByText("Koordinator:").first());
        keepWindow(page, "guide-grupper");
    }

    @Test
    public void whatTheGroupsLack() {
        Page page = screen("groups");
        assertThat(page.getByText("Be om bekreftelse")).isVisible();
        keepWindow(page, "guide-valg");
    }

    @Test
    public void aListThatHasBeenRead() {
        Page page = screen("list");
        page.locator("textarea").fill("Kommune;Koordinator;Språk\n3405;nils;bokmål\nØster Toten\nHerøy\nVågå;;nynorsk");
        button(page, "Les lista").click();
        assertThat(page.getByText("Mente du Østre Toten")).isVisible();
        top(page, page.getByText("Dette fant vi"));
        keepWindow(page, "guide-liste");
    }

    @Test
    public void aJobBeforeAndAfter() {
        Page page = screen("job");
        page.locator("textarea").fill("Lillehammer; nils\nElverum\nDovre; ; nn\nVågå; kari; nn\nTynset; kari");
        button(page, "Vis forhåndsvisning").click();
        assertThat(page.getByText("deltar allerede")).isVisible();
        keepWindow(page, "guide-forhand");
        button(page, "Lag 4 arbeidsrom").click();
        assertThat(button(page, "Angre hele jobben"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        page.reload();
        assertThat(button(page, "Angre hele jobben")).isVisible();
        keepWindow(page, "guide-jobb");
    }

    @Test
    public void theLog() {
        Page page = screen("log");
        assertThat(page.getByText("laget arbeidsrom for").first()).isVisible();
        keepWindow(page, "guide-logg");
    }

    private Page screen(String view) {
        return window("ks", "/plugins/servlet/absolutt?programme=" + INNLANDET + "&view=" + view);
    }

    private Page window(String user, String path) {
        Page page = open(user, "light", WIDTH, path);
        page.setViewportSize(WIDTH, 760);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void top(Page page, Locator what) {
        what.evaluate("it => window.scrollTo(0, it.getBoundingClientRect().top + window.scrollY - 24)");
    }
}
