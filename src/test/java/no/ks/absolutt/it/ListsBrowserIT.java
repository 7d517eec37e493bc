// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.ks.absolutt.testing.Workbooks.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import no.ks.absolutt.testing.Workbooks;
import org.assertj.core.api.Assertions;
import org.junit.Test;

/** KS pastes and uploads lists, and notes something in the register. */
public class ListsBrowserIT extends InBothLooks {

    private static final String LISTS = "/plugins/servlet/absolutt?programme=innlandet-2021-2022&view=list";

    @Test
    public void aPastedListIsMendedRowByRowAndHandedOn() {
        Page page = open("ks", "light", 1280, LISTS);
        page.getByRole(AriaRole.TEXTBOX, named("Lim inn fra Excel, Word eller e-post"))
                .fill(
                        "Kommune\tKoordinator\tMålform\nDovre\tkari\tbokmål\nLesja\t\t\nØstre Totn\t\tnynorsk\nLesja\t\t");
        page.getByRole(AriaRole.BUTTON, named("Les lista")).click();
        assertThat(page.getByText("2 av 4 rader er klare.")).isVisible();
        keepPicture(page, "ks-list");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        page.getByRole(AriaRole.BUTTON, named("Velg Østre Toten (3442, Innlandet)"))
                .click();
        assertThat(page.getByText("3 av 4 rader er klare.")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Fjern rad 3")).click();
        assertThat(page.getByText("Alle radene er klare (3).")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Lag arbeidsrom for disse")).click();
        page.waitForURL(address -> address.contains("view=job"));
        Assertions.assertThat(page.evaluate("sessionStorage.getItem('absolutt-rows')"))
                .isEqualTo("[{\"number\":\"3431\",\"coordinator\":\"kari\",\"language\":\"nb\"},"
                        + "{\"number\":\"3442\",\"coordinator\":null,\"language\":\"nn\"},"
                        + "{\"number\":\"3432\",\"coordinator\":null,\"language\":null}]");
    }

    @Test
    public void anUploadedWorkbookSetsTheStandingOfAll() {
        Page page = open("ks", "dark", 320, LISTS);
        page.locator("[type=file]")
                .setInputFiles(new FilePayload(
                        "deltakere.xlsx",
                        "application/octet-stream",
                        Workbooks.withRows(row("Træna") + row("Røst")).bytes()));
        page.getByRole(AriaRole.BUTTON, named("Les lista")).click();
        assertThat(page.getByText("Alle radene er klare (2).")).isVisible();
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
        keepPicture(page, "ks-list-320");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        page.getByRole(AriaRole.BUTTON, named("Sett status")).click();
        assertThat(page.getByText("Status er satt for 2 av 2.")).isVisible();
    }

    @Test
    public void whatIsNoListIsSaidBesideTheForm() {
        Page page = open("ks", "light", 1280, LISTS);
        page.getByRole(AriaRole.BUTTON, named("Les lista")).click();
        assertThat(page.locator("[data-import-error]")).hasText("Lim inn en liste eller velg en fil først.");
        page.locator("[type=file]")
                .setInputFiles(
                        new FilePayload("gammel.xls", "", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));
        page.getByRole(AriaRole.BUTTON, named("Les lista")).click();
        assertThat(page.locator("[data-import-error]")).containsText("lagre den som Excel-arbeidsbok (.xlsx)");
    }

    @Test
    public void ksNotesAnotherNameByKeyboardAndFindsTheMunicipalityByIt() {
        Page page = open("ks", "light", 1280, "/plugins/servlet/absolutt?view=register");
        assertThat(page.getByText("357 kommuner og 14 fylkeskommuner").first()).isVisible();
        page.getByRole(AriaRole.SEARCHBOX).fill("tolga");
        page.getByRole(AriaRole.BUTTON, named("Endre: Tolga")).focus();
        page.keyboard().press("Enter");
        Locator name = page.getByRole(AriaRole.TEXTBOX, named("Annet navn"));
        name.fill("Tolgen " + look);
        keepWindow(page, "ks-register");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Merknadene til Tolga er lagret.")).isVisible();
        page.getByRole(AriaRole.SEARCHBOX).fill("Tolgen " + look);
        assertThat(page.locator("tbody tr:visible")).hasCount(1);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
