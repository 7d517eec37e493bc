// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.Test;

/** «Denne uka», «Meld fra», the sentences and the answers, by the keyboard alone and as axe sees them. */
public class WeekBrowserIT extends InBothLooks {

    private static final String SPACE = "ABS3420";
    private static final String MILESTONE = "framtid.profesjon";
    private static final String LINE = "Lærerne har ikke fått tid til å lese bildene.";

    @Test
    public void aParticipantReportsAndTheCoordinatorAcceptsByTheKeyboardAlone() {
        Page ola = open("ola", "light", 1280, pathOf(SPACE, "Framdrift") + "#absolutt-milestone-" + MILESTONE);
        Locator row = ola.locator("[data-milestone='" + MILESTONE + "']").first();
        row.locator("[data-act=add]").focus();
        press(ola, "Enter");
        Locator dialog = ola.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Meld fra: Fag- og profesjonsfellesskapene er involvert");
        assertThat(dialog.getByLabel("Dette er gjort")).isFocused();
        Assertions.assertThat(Axe.faults(ola)).isEmpty();
        press(ola, "ArrowDown", "Tab");
        ola.keyboard().type(LINE);
        press(ola, "Enter");
        assertThat(row.locator(".absolutt-report")).containsText("Ola Deltaker melder: «Vi står fast». " + LINE);

        accept(open("kari", "dark", 1280, "/display/" + SPACE));
        ola.reload();
        assertThat(row.locator(".absolutt-report")).containsText("Kari Koordinator godtok meldingen");
    }

    private void accept(Page kari) {
        Locator week = kari.locator(".absolutt-week");
        Locator line = week.locator("[data-fact='" + MILESTONE + "']");
        line.locator("[data-act=once]").first().focus();
        Assertions.assertThat(Axe.faults(kari)).isEmpty();
        keepPicture(kari, "denne-uka");
        press(kari, "Enter");
        assertThat(line).hasCount(0);
        assertThat(week.locator(".absolutt-outcome")).hasText("Lagret");
        Assertions.assertThat(kari.evaluate("document.activeElement.localName")).isEqualTo("button");
        Assertions.assertThat(sandbox.as("kari")
                        .milestone(SPACE, MILESTONE)
                        .path("note")
                        .asText())
                .isEqualTo(LINE);
    }

    @Test
    public void aReportWithoutItsLineIsRefusedWithTheChoiceStillThere() {
        Page ola = open("ola", "light", 320, pathOf(SPACE, "Framdrift") + "#absolutt-milestone-framtid.bilder");
        ola.locator("[data-milestone='framtid.bilder'] [data-act=add]").first().click();
        Locator dialog = ola.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Vi står fast").check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send"))
                .click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).hasText("Skriv på én linje hva dere står fast med.");
        assertThat(dialog.getByLabel("Vi står fast")).isChecked();
        Assertions.assertThat(Axe.faults(ola)).isEmpty();
        keepWindow(ola, "meld-fra-320");
        press(ola, "Escape");
        assertThat(dialog).hasCount(0);
    }

    @Test
    public void theTextForTheMeetingIsCopiedOrSelectedWhereTheBrowserDoesNotCopy() {
        Page page = open("ola", "light", 320, pathOf(SPACE, "Koordinatorens side"));
        Locator week = page.locator(".absolutt-week");
        page.evaluate("() => { navigator.clipboard.writeText = async text => { window.copied = text; }; }");
        week.locator("[data-act=copy]").click();
        assertThat(week.locator(".absolutt-outcome")).hasText("Teksten er kopiert.");
        Assertions.assertThat((String) page.evaluate("window.copied"))
                .startsWith("Denne uka i Elverum, 12. april 2021\n- ");
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }");
        week.locator("[data-act=copy]").click();
        assertThat(week.getByLabel("Teksten til møtet")).isFocused();
        Assertions.assertThat((String) page.evaluate("getSelection().toString() || "
                        + "document.activeElement.value.slice(document.activeElement.selectionStart)"))
                .startsWith("Denne uka i Elverum");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
    }

    @Test
    public void anAnswerIsWrittenWhereItIsReadAndTwoAtOnceChoose() {
        Page kari = open("kari", "light", 1280, "/display/" + SPACE);
        Locator answer = kari.locator(".absolutt-answer[data-fact=utvikling]");
        answer.locator("[data-act=edit]").focus();
        press(kari, "Enter");
        Locator dialog = kari.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Svaret vårt").fill("x".repeat(1001));
        Assertions.assertThat(Axe.faults(kari)).isEmpty();
        save(dialog);
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("1");
        assertThat(dialog.getByLabel("Svaret vårt")).hasValue("x".repeat(1001));
        dialog.getByLabel("Svaret vårt").fill("Vi prøver ut ett tiltak om gangen.");
        int seen = revision();
        sandbox.as("rita")
                .put(
                        Visitor.REST + "/spaces/" + SPACE + "/answers/utvikling",
                        "{\"text\":\"Sammen.\",\"revision\":" + seen + "}");
        save(dialog);
        Locator conflict = kari.getByRole(AriaRole.DIALOG).last();
        assertThat(conflict).containsText("Sammen.");
        assertThat(conflict).containsText("Rita Romansvarlig");
        conflict.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Behold min"))
                .click();
        assertThat(answer).containsText("Vi prøver ut ett tiltak om gangen.");
        Assertions.assertThat(revision()).isEqualTo(seen + 2);
    }

    @Test
    public void aSentenceIsWrittenBesideTheBarOfItsThemeAndInItsSectionOfTheTracker() {
        Page kari = open("kari", "dark", 320, "/display/" + SPACE);
        writeSentence(kari, kari.locator(".absolutt-short [data-fact=utvikling]"), "Vi begynner etter jul.");
        kari.navigate(sandbox.address() + pathOf(SPACE, "Framdrift") + "#absolutt-phase-utvikling");
        Locator section = kari.locator("[data-section=utvikling] [data-fact=utvikling]");
        assertThat(section).containsText("Kort om status: Vi begynner etter jul.");
        writeSentence(kari, section, "Vi begynner i mars.");
        assertThat(section.locator(".absolutt-outcome")).hasText("Lagret");
    }

    private static void writeSentence(Page kari, Locator bar, String sentence) {
        bar.locator("[data-act=edit]").click();
        Locator dialog = kari.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Kort om status").fill(sentence);
        Assertions.assertThat(Axe.faults(kari)).isEmpty();
        save(dialog);
        assertThat(bar.locator(".absolutt-sentence-text")).containsText(sentence);
        assertThat(bar.locator("[data-act=edit]")).isFocused();
    }

    @Test
    public void theWayIsAPictureWithATableInBothShapes() {
        Page page = open("ola", "dark", 1280, pathOf(SPACE, "Framdrift"));
        Locator way = page.locator(".absolutt-way");
        assertThat(way.locator("svg.absolutt-way-wide")).isVisible();
        assertThat(way.locator("svg.absolutt-way-narrow")).isHidden();
        page.setViewportSize(320, 800);
        assertThat(way.locator("svg.absolutt-way-wide")).isHidden();
        assertThat(way.locator("svg.absolutt-way-narrow")).isVisible();
        way.locator("summary").click();
        assertThat(way.locator("table")).containsText("Samling 2: Kvalitet og kunnskapsgrunnlag");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
    }

    /** The pictures of the guides; see {@link GuidePicturesBrowserIT}. */
    @Test
    public void whatTheGuidesShow() {
        Page home = open("nils", "light", 1200, "/display/ABS3413");
        assertThat(home.locator(".absolutt-week")).isVisible();
        assertThat(home.locator(".absolutt-way-wide")).isVisible();
        home.locator(".absolutt-way").screenshot(picture("guide-veien"));
        home = open("kari", "light", 1200, "/display/" + SPACE);
        home.locator(".absolutt-week").screenshot(picture("guide-denne-uka"));
        Page tracker = open("ola", "light", 1200, pathOf(SPACE, "Framdrift") + "#absolutt-milestone-framtid.aktorer");
        tracker.locator("[data-milestone='framtid.aktorer'] [data-act=add]")
                .first()
                .click();
        assertThat(tracker.getByRole(AriaRole.DIALOG)).isVisible();
        tracker.getByRole(AriaRole.DIALOG).screenshot(picture("guide-meld-fra"));
    }

    private Locator.ScreenshotOptions picture(String name) {
        return new Locator.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + "-" + look + ".png"));
    }

    private int revision() {
        for (JsonNode answer :
                sandbox.as("kari").rest("/spaces/" + SPACE + "/answers").json()) {
            if (answer.path("theme").asText().equals("utvikling")) {
                return answer.path("revision").asInt();
            }
        }
        throw new AssertionError("No answer of that theme");
    }

    private static void save(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre"))
                .click();
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
