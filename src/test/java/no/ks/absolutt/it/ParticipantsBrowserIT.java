// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.Test;

/** KS's list of who takes part: search, sorting and filters in the address, and what is done to one or many. */
public class ParticipantsBrowserIT extends InBothLooks {

    private static final String SCREEN = "/plugins/servlet/absolutt?programme=";
    private static final int WIDE = 1280;
    private static final int ZOOMED = 320;

    /** On a site of its own: what other tests make stands in the list too. */
    @Test
    public void searchSortingAndFiltersStandInTheAddressAndComeBack() {
        try (RunningSandbox own = startEmpty()) {
            sandbox = own;
            own.as("ks").post(Visitor.REST + "/programmes/examples", "");
            for (String number : new String[] {"3403", "3411", "3421", "34"}) {
                own.as("ks").makeSpace(RunningSandbox.INNLANDET, number, null);
            }
            own.as("ks").makeSpace(RunningSandbox.INNLANDET, "3420", "kari");
            own.as("ks").makeSpace(RunningSandbox.INNLANDET, "3413", "nils");
            searchSortAndFilter(open("ks", "light", WIDE, SCREEN + RunningSandbox.INNLANDET));
        }
    }

    private void searchSortAndFilter(Page page) {
        Assertions.assertThat(names(page))
                .containsExactly("Elverum", "Hamar", "Innlandet fylkeskommune", "Ringsaker", "Stange", "Trysil");
        page.getByLabel("Søk i lista").fill("abs34");
        page.getByLabel("Mangler koordinator").check();
        page.getByRole(AriaRole.BUTTON, named("Kommune").setExact(true)).click();
        assertThat(page.getByText("Viser 3 av 6 på lista")).isVisible();
        assertThat(page).hasURL(Pattern.compile("[?&]q=abs34(&|$)"));
        assertThat(page).hasURL(Pattern.compile("[?&]sort=-navn(&|$)"));
        assertThat(page).hasURL(Pattern.compile("[?&]mangler-koordinator=ja(&|$)"));

        page.reload();

        assertThat(page.getByText("Viser 3 av 6 på lista")).isVisible();
        assertThat(page.getByLabel("Søk i lista")).hasValue("abs34");
        assertThat(page.getByLabel("Mangler koordinator")).isChecked();
        Assertions.assertThat(names(page)).containsExactly("Trysil", "Ringsaker", "Hamar");
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, named("Kommune"))).hasAttribute("aria-sort", "descending");
        page.getByLabel("Søk i lista").fill("Bergen");
        assertThat(page.getByText("Ingen på lista passer med søket og filtrene."))
                .isVisible();
        page.getByRole(AriaRole.BUTTON, named("Nullstill søk og filtre")).click();
        Assertions.assertThat(names(page)).hasSize(6);
        assertThat(page.getByLabel("Søk i lista")).isFocused();
    }

    @Test
    public void municipalitiesAreInvitedByKeyboardAndTheirStandingIsSetForMany() {
        Page page = open("ks", "light", WIDE, SCREEN + RunningSandbox.TRONDELAG);
        invite(page, "3419", "karasjo");
        assertThat(row(page, "Karasjok").getByText("Finnmark")).isVisible();

        page.getByRole(AriaRole.CHECKBOX, named("Velg Karasjok")).check();
        page.getByRole(AriaRole.CHECKBOX, named("Velg Våler")).check();
        assertThat(page.getByText("2 valgt")).isVisible();
        chooseForMany(page, "Takket nei");
        assertThat(page.getByText("2 endret.")).isVisible();
        assertThat(row(page, "Våler").getByText("Takket nei")).isVisible();

        page.getByLabel("Status", new Page.GetByLabelOptions().setExact(true))
                .first()
                .selectOption("DECLINED");
        page.getByLabel("Velg alle som vises").check();
        chooseForMany(page, "Ikke på lista");
        assertThat(row(page, "Våler")).hasCount(0);
    }

    @Test
    public void aStandingThatSomebodyElseHasSetIsShownBeforeItIsChanged() {
        Page page = open("ks", "light", WIDE, SCREEN + RunningSandbox.TRONDELAG);
        invite(page, "røyrvik");
        page.getByRole(AriaRole.BUTTON, named("Endre Røyrvik")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        setElsewhere("5043", "DECLINED");
        dialog.getByLabel("Påmeldt").check();
        save(dialog);
        assertThat(dialog).containsText("Noen andre har satt Røyrvik til «Takket nei» i mellomtiden.");
        dialog.getByLabel("Ikke på lista").check();
        save(dialog);
        assertThat(row(page, "Røyrvik")).hasCount(0);
    }

    @Test
    public void aCoordinatorIsNamedAndTakenAwayByKeyboard() {
        Page page = open("ks", "light", WIDE, SCREEN + RunningSandbox.INNLANDET);
        Locator change = page.getByRole(AriaRole.BUTTON, named("Endre Hamar"));
        change.focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        assertThat(change).isFocused();
        page.keyboard().press("Enter");
        Locator field =
                page.getByRole(AriaRole.DIALOG).getByLabel("Koordinator").first();
        page.keyboard().press("Tab");
        assertThat(field).isFocused();
        page.keyboard().type("finnes-ikke");
        page.keyboard().press("Enter");
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).isFocused();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("nils");
        page.keyboard().press("Enter");
        assertThat(page.getByText("er koordinator for Hamar.")).isVisible();
        assertThat(row(page, "Hamar").getByText("Mangler koordinator")).hasCount(0);
        change.click();
        page.getByLabel("Ta bort Nils").check();
        save(page.getByRole(AriaRole.DIALOG));
        assertThat(row(page, "Hamar").getByText("Mangler koordinator")).isVisible();
    }

    @Test
    public void theDialogsCanBeReadByAllAlsoAt400PercentAndInTheDark() {
        List<String> faults = new ArrayList<>();
        for (String theme : List.of("light", "dark")) {
            for (int width : List.of(WIDE, ZOOMED)) {
                Page page = open("ks", theme, width, SCREEN + RunningSandbox.INNLANDET);
                page.getByLabel("Velg Hamar").check();
                for (String opener : List.of("Legg til kommuner", "Sett status", "Sett koordinator", "Endre Hamar")) {
                    page.getByRole(AriaRole.BUTTON, named(opener)).click();
                    String where = opener + "-" + theme + "-" + width;
                    keepWindow(page, where);
                    Axe.faults(page).forEach(fault -> faults.add(where + ": " + fault));
                    if ((Integer) page.evaluate("document.querySelector('dialog[open]').scrollWidth") > width) {
                        faults.add(where + " is too wide");
                    }
                    page.keyboard().press("Escape");
                    assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
                }
            }
        }
        Assertions.assertThat(faults).isEmpty();
    }

    private static void invite(Page page, String... searches) {
        page.getByRole(AriaRole.BUTTON, named("Legg til kommuner")).focus();
        page.keyboard().press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByRole(AriaRole.COMBOBOX).first()).isFocused();
        for (String search : searches) {
            page.keyboard().type(search);
            assertThat(dialog.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION))
                    .hasCount(1);
            page.keyboard().press("Enter");
        }
        assertThat(dialog.getByText(searches.length + " valgt")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.getByText(searches.length + " lagt til som invitert.")).isVisible();
    }

    private static void chooseForMany(Page page, String standing) {
        page.getByRole(AriaRole.BUTTON, named("Sett status")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(standing).check();
        save(dialog);
    }

    private static void save(Locator dialog) {
        dialog.getByText("Lagre", new Locator.GetByTextOptions().setExact(true)).click();
    }

    /** Another member of KS sets it, from the revision that it is at after the first. */
    private void setElsewhere(String number, String standing) {
        String path = Visitor.REST + "/programmes/" + RunningSandbox.TRONDELAG + "/standings";
        sandbox.as("ks").post(path, "{\"standing\":\"" + standing + "\",\"numbers\":[\"" + number + "\"]}");
    }

    /** Those that show, in their order. */
    @SuppressWarnings("unchecked")
    private static List<String> names(Page page) {
        return (List<String>) page.evaluate(
                "[...document.querySelectorAll('tbody tr')].filter(one => !one.hidden).map(one => one.dataset.name)");
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
