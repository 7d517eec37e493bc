// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.roles.AreaState;
import no.ks.absolutt.core.roles.Cell;
import no.ks.absolutt.core.roles.CellPlace;
import no.ks.absolutt.core.roles.Layer;
import no.ks.absolutt.core.roles.ReadRoles;
import no.ks.absolutt.core.roles.RoleChoice;
import no.ks.absolutt.core.roles.RoleCode;
import no.ks.absolutt.data.CsvGroupRoles;
import no.ks.absolutt.data.CsvRoles;
import no.ks.absolutt.testing.InMemoryRoles;
import org.junit.Test;

/** What the role map shows to whom, and for which output. */
public class RolesMacroTest {

    private static final FactChange CHANGE = new FactChange(
            1, Instant.EPOCH, "kari-key", FactDeed.of(FactKind.ROLE_CELL, "sfo/REK/today", "SFO – Rektor"));

    private final PageWithMacros page = new PageWithMacros();
    private final InMemoryRoles store = new InMemoryRoles();

    @Test
    public void theCoordinatorGetsAGridForEachLayerAndTheListsOfRolesAndAreas() {
        String html = roles();

        assertThat(html.split("role=\"grid\"", -1)).hasSize(3);
        assertThat(html.split("role=\"gridcell\"", -1)).hasSize(641);
        assertThat(html)
                .contains("data-text-code-b=\"Beslutter\"", "0 av 16 områder er bekreftet.", "Kartet er et forslag.")
                .contains("<td role=\"gridcell\" data-role=\"KST\" data-label=\"Kommunestyret\" data-code=\"B\"")
                .contains("data-fact=\"role-SKO\"", "data-fact=\"area-sfo\"", "name=\"hosted\"");
        assertThat(page.resources()).containsExactly("style", "roles");
    }

    @Test
    public void aParticipantReadsTheSameWithoutControls() {
        page.readBy(PageWithMacros.OLA);

        assertThat(roles())
                .contains("role=\"table\"", "role=\"rowheader\"", "Beslutter", "role=\"tab\"")
                .doesNotContain(
                        "role=\"grid", "data-act", "<dialog", "<details", "data-address", "Kartet er et forslag.");
    }

    @Test
    public void everyOutputButTheScreenGetsRealTablesAndTheNamesOfTheCodes() {
        set("sfo", "REK", Layer.GOAL, RoleCode.M);
        for (String output : new String[] {"pdf", "email", "word", "preview", null}) {
            assertThat(page.as(output).show(macro()))
                    .as(output)
                    .contains("<th class=\"confluenceTh\" scope=\"row\">Skolefritidsordning (SFO)<br/>Forslag</th>")
                    .contains(
                            "<abbr title=\"Rektor i grunnskolen\">REK</abbr>", "<td class=\"confluenceTd\">U → M</td>")
                    .contains("Endres: Rektor i grunnskolen – i dag «Utfører», ønsket «Medvirker».")
                    .doesNotContain("<button", "data-text-", "tabindex", "hidden", "<dialog");
        }
    }

    @Test
    public void aChangeIsSaidByAnArrowAndInWords() {
        set("sfo", "REK", Layer.GOAL, null);

        assertThat(roles())
                .contains("data-changed=\"true\"><span class=\"absolutt-was\" aria-hidden=\"true\">U</span>")
                .contains("<span class=\"absolutt-was-word\">, endret fra: Utfører</span>");
    }

    @Test
    public void whatIsThereToDiscussStandsUnderItsArea() {
        set("kulturskole", "KUL", Layer.TODAY, null);
        set("sfo", "UTV", Layer.GOAL, RoleCode.B);

        assertThat(roles())
                .containsSubsequence(
                        "Til drøfting",
                        "<dt>Skolefritidsordning (SFO)</dt>",
                        "Ønsket: Flere beslutter: Kommunestyret, Leder av utvalg eller komité for oppvekst.",
                        "<dt>Kulturskole</dt>",
                        "<dd>Ingen utfører.</dd>");
    }

    @Test
    public void anAreaThatIsNotTakenUpSaysSoAndNothingElse() {
        store.write(7, new AreaState("sfo", null, false, false, false, 1), CHANGE);

        assertThat(roles())
                .contains("0 av 15 områder er bekreftet.")
                .contains("<td role=\"gridcell\" colspan=\"20\" class=\"absolutt-roles-left\">ikke tatt opp</td>");
    }

    @Test
    public void anAreaOfItsOwnWasNeverProposed() {
        store.write(7, new AreaState("egen-1", "Sørsamisk språk", true, false, false, 1), CHANGE);

        for (String output : new String[] {"display", "pdf"}) {
            assertThat(page.as(output).show(macro()))
                    .containsPattern("Sørsamisk språk(</span> <small[^>]*>|<br/>)Ikke bekreftet<")
                    .contains("Forslag<");
        }
    }

    @Test
    public void mergedAndHostedRolesSayItInTheirHeading() {
        store.write(7, new RoleChoice("SKO", null, true, "KSJ", false, false, 1), CHANGE);
        store.write(7, new RoleChoice("BVL", null, true, null, true, false, 1), CHANGE);

        assertThat(roles())
                .contains("Kommunalsjef oppvekst <small>også Skolesjef / skolefaglig rådgiver</small>")
                .contains("Leder for barnevernstjenesten <small>Hos vertskommunen</small>")
                .contains("Samme person som: Kommunalsjef oppvekst")
                .doesNotContain("data-column=\"SKO\"");
    }

    @Test
    public void whatPeopleWriteIsEscaped() {
        store.write(7, new RoleChoice("E1", "<b>\"Los\"</b>", true, null, false, false, 1), CHANGE);
        store.write(7, new AreaState("egen-1", "Sør & <i>Nord</i>", true, false, false, 1), CHANGE);

        for (String output : new String[] {"display", "pdf"}) {
            assertThat(page.as(output).show(macro()))
                    .contains("&lt;b&gt;", "Sør &amp; &lt;i&gt;")
                    .doesNotContain("<b>", "<i>");
        }
    }

    @Test
    public void aSpaceInNynorskHasItsOwnWords() {
        page.inNynorsk();

        assertThat(roles()).contains("Bestemmer", "Rektor i grunnskulen", "Skulefritidsordning (SFO)", "Ønskt");
    }

    @Test
    public void aMacroCanStandTwiceOnAPageBecauseItHasNoIds() {
        assertThat(roles()).doesNotContain(" id=");
    }

    private void set(String area, String role, Layer layer, RoleCode code) {
        store.write(7, new Cell(new CellPlace(area, role, layer), code, 1), CHANGE);
    }

    private String roles() {
        return page.as("display").show(macro());
    }

    private RolesMacro macro() {
        return new RolesMacro(new ReadRoles(new CsvRoles(new CsvGroupRoles()), store), page.rendering());
    }
}
