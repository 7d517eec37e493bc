// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import no.ks.absolutt.core.group.Group;
import no.ks.absolutt.core.group.HeldRole;
import no.ks.absolutt.core.group.Member;
import no.ks.absolutt.core.group.ReadGroup;
import no.ks.absolutt.core.group.Representation;
import no.ks.absolutt.core.group.Represented;
import no.ks.absolutt.core.group.RoleCheck;
import no.ks.absolutt.core.group.RoleKind;
import no.ks.absolutt.core.group.Seat;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;
import org.junit.Test;

/** Who takes part, and whom the municipality had with it. */
public class GroupMacroTest {

    private static final Instant MARCH = Instant.parse("2021-03-01T10:00:00Z");
    private static final int ELVERUM = 7;

    private final PageWithMacros page = new PageWithMacros();
    private final Grouping groups = new Grouping(new FakeSite());

    @Test
    public void theCoordinatorSeesTheMembersAndMayChangeThem() {
        in(Group.PARTICIPANT, "ORD", "ola-key");

        assertThat(group())
                .contains("<h3>Deltakergruppa</h3>", "<h3>Referansegruppa</h3>", "Ordfører", "Ola &lt;Hansen&gt;")
                .contains(
                        "data-fact=\"1\"",
                        "data-value-role=\"ORD\"",
                        "data-act=\"edit\"",
                        "aria-label=\"Fjern: Ordfører\"")
                .contains("Koordinator:</strong> Kari Nordmann")
                .contains("Ingen er lagt inn i referansegruppa ennå.");
        assertThat(page.resources()).contains("group");
    }

    @Test
    public void aParticipantReadsWithoutControls() {
        in(Group.PARTICIPANT, "ORD", "ola-key");
        page.readBy(PageWithMacros.OLA);

        assertThat(group())
                .contains("Ordfører", "Ola &lt;Hansen&gt;", "Til drøfting")
                .doesNotContain("<button", "<dialog", "<form");
    }

    @Test
    public void anExportHasTheSameFactsAsText() {
        in(Group.PARTICIPANT, "ORD", "ola-key");
        page.as("pdf");

        assertThat(group())
                .contains("Ordfører", "Ola &lt;Hansen&gt;", "Til drøfting", "confluenceTable", "Forslag:")
                .doesNotContain("<button", "<dialog", "data-fact", "data-text");
    }

    @Test
    public void youthAndParentsAreShownByRoleOnly() {
        in(Group.PARTICIPANT, "FOR", "ola-key");
        groups.members.add(
                ELVERUM,
                member(new Seat(Group.PARTICIPANT, role("BUR"), null, "Leder av <ungdomsrådet>", null), false));
        for (String output : new String[] {"display", "pdf", "email"}) {
            page.as(output);
            assertThat(group() + group("view", "short"))
                    .as(output)
                    .contains("Foreldre", "Vises bare med rolle", "Kontakt: Leder av &lt;ungdomsrådet&gt;")
                    .doesNotContain("Ola", "ola-key");
        }
    }

    @Test
    public void aRemovedUserIsAFormerOne() {
        in(Group.PARTICIPANT, "REK", "gone-key");

        assertThat(group()).contains("Tidligere bruker", "Rektor i grunnskolen: Brukeren er fjernet fra Confluence.");
    }

    @Test
    public void aDeputyStandsBelowWhomSheStandsInFor() {
        in(Group.PARTICIPANT, "ORD", null);
        in(Group.PARTICIPANT, "UTV", null);
        groups.members.add(ELVERUM, member(new Seat(Group.PARTICIPANT, role("KST"), null, null, 1), false));

        assertThat(group().replaceAll("\\s+", " "))
                .containsSubsequence(
                        "<th scope=\"row\">Ordfører",
                        "Stedfortreder for Ordfører",
                        "<th scope=\"row\">Leder av utvalg");
    }

    @Test
    public void theExampleGroupIsSuggestedToWhoMayTakeItIn() {
        assertThat(group()).contains("Forslag", "Ta inn: Kommunedirektør", "Ta inn alle");
        page.readBy(PageWithMacros.OLA);
        assertThat(group()).contains("Forslag", "Kommunedirektør").doesNotContain("Ta inn");
    }

    @Test
    public void afterAnElectionTheRolesOfTheKindAskToBeConfirmed() {
        in(Group.PARTICIPANT, "ORD", "ola-key");
        in(Group.PARTICIPANT, "REK", null);
        groups.checks.add(
                Elverum.PROGRAMME.key(), new RoleCheck(0, RoleKind.ELECTED, MARCH.plusSeconds(5), "ks-key", null));

        assertThat(group())
                .contains(
                        "KS ber dere bekrefte én rolle.", "Må bekreftes", "aria-label=\"Stemmer fortsatt: Ordfører\"");
        assertThat(group()).doesNotContain("Stemmer fortsatt: Rektor");
    }

    @Test
    public void inShortTheRolesStandByKind() {
        in(Group.PARTICIPANT, "ORD", "ola-key");
        in(Group.PARTICIPANT, "UTV", null);
        in(Group.REFERENCE, "NAV", null);

        assertThat(group("view", "short"))
                .contains("Folkevalgte", "Ordfører, Leder av utvalg", "3 punkter til drøfting")
                .doesNotContain("Ola", "Nav-kontoret", "<button");
    }

    @Test
    public void oneGroupMayStandAlone() {
        assertThat(group("group", "reference"))
                .contains("Ingen er lagt inn i referansegruppa ennå.")
                .doesNotContain("Deltakergruppa", "Til drøfting", "Forslag");
    }

    @Test
    public void whoWasRepresentedIsReadByAllAndWrittenByWhoKeepsTheSpace() {
        groups.representations.save(
                ELVERUM, new Representation(101, Set.of(RoleKind.YOUTH, RoleKind.ELECTED), 9, 1, MARCH, "kari-key"));

        assertThat(group("view", "representation", "session", "1"))
                .contains(
                        "Folkevalgte, barn og unge. 9 personer i alt.",
                        "name=\"kind-elected\"",
                        "data-value-number=\"9\"");
        page.readBy(PageWithMacros.OLA);
        assertThat(group("view", "representation", "session", "1"))
                .contains("9 personer i alt")
                .doesNotContain("<button", "<form");
    }

    @Test
    public void beforeTheSessionThereIsNothingToWrite() {
        assertThat(group("view", "representation", "session", "2"))
                .contains("Dette skriver dere når samlingen er holdt.")
                .doesNotContain("<button");
    }

    @Test
    public void parametersThatMakeNoSenseAreExplained() {
        assertThat(group("view", "hele")).contains("«hele»", "full, short, representation");
        assertThat(group("view", "representation", "session", "99")).contains("«99»", "1, 2, 3, 4");
    }

    @Test
    public void readOnlyHidesTheControls() {
        in(Group.PARTICIPANT, "ORD", "ola-key");
        page.readOnly();

        assertThat(group()).contains("Ordfører").doesNotContain("<button", "<dialog");
    }

    private void in(Group group, String code, String user) {
        groups.members.add(ELVERUM, member(new Seat(group, role(code), user, null, null), false));
    }

    private HeldRole role(String code) {
        return HeldRole.of(groups.roles().withCode(code).orElseThrow());
    }

    private static Member member(Seat seat, boolean removed) {
        return new Member(0, "key", seat, removed, MARCH, 1, MARCH, "kari-key");
    }

    private String group(String... parameters) {
        ReadGroup reading = new ReadGroup(groups.members, groups.checks, groups.roles(), new Host(), null);
        Represented represented = new Represented(page.door(), groups.representations, null);
        return page.show(new GroupMacro(reading, represented, page.rendering()), parameters);
    }
}
