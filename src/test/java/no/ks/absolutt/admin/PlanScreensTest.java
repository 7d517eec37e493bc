// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class PlanScreensTest {

    private static final String INNLANDET = "innlandet-2021-2022";
    private static final List<String> SCRIPTS = List.of(
            "ks-form", "ks-repeat", "ks-plan", "ks-programme", "ks-sessions", "ks-session-texts", "ks-milestones");
    private static final Pattern ASKED_FOR = Pattern.compile("\\bt\\.([a-zA-Z]+)");

    private final Screens screens = new Screens();

    @Before
    public void elverumTakesPart() {
        screens.site.elverum();
    }

    @Test
    public void every_text_that_the_scripts_put_on_the_page_is_given_to_them() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String script : SCRIPTS) {
            String code = Files.readString(Path.of("src/main/resources/web/" + script + ".js"));
            ASKED_FOR.matcher(code).results().forEach(found -> asked.add(found.group(1)));
        }
        Set<String> given = new TreeSet<>(PlanTexts.NAMES);
        given.addAll(PlanTexts.FIELDS);

        assertThat(asked).isNotEmpty().isSubsetOf(given);
        assertThat(given).hasSize(PlanTexts.NAMES.size() + PlanTexts.FIELDS.size());
    }

    @Test
    public void sessions_say_when_they_are_and_from_when_they_were_moved() {
        Session third =
                screens.site.programmes.find(INNLANDET).orElseThrow().sessions().get(2);
        screens.site.programmes.update(third.movedTo(SessionDate.UNKNOWN));

        assertThat(at("sessions"))
                .contains("27.–28. april 2021", "ikke fastsatt", "Flyttet, opprinnelig 28.–29. september 2021")
                .contains("<p data-list-count>4 samlinger</p>", "data-add>Ny samling</button>")
                .contains("view=session-texts&amp;id=" + third.id());
    }

    @Test
    public void milestones_stand_with_rule_date_and_owner() {
        assertThat(at("milestones"))
                .contains("27. august 2021", "30 dager før samling 3", "Ordfører eller kommunedirektør")
                .contains("data-edit=\"kunnskap.endringsbehov\"");
    }

    @Test
    public void while_the_site_is_read_only_or_the_programme_archived_there_is_nothing_to_press() {
        screens.site.readOnly = true;
        assertNothingToPress("Confluence kan bare leses akkurat nå.");
        assertThat(screens.at(FakeSite.KS, Map.of("view", "new-programme"))).doesNotContain("<form");

        screens.site.readOnly = false;
        archive();
        assertNothingToPress("Programmet er arkivert og kan bare leses.");
        assertThat(at("texts")).contains("data-unarchive", "Hent ut av arkivet</button>");
    }

    @Test
    public void others_are_refused_before_anything_is_looked_up() {
        for (String view : List.of("sessions", "texts", "milestones", "session-texts")) {
            for (Viewer viewer : List.of(FakeSite.KARI, FakeSite.ADMIN)) {
                assertThatThrownBy(() -> screens.at(viewer, Map.of("programme", "no-such", "view", view)))
                        .hasMessage("FORBIDDEN");
            }
            assertThatThrownBy(() -> screens.at(FakeSite.KS, Map.of("programme", "no-such", "view", view)))
                    .hasMessage("NOT_FOUND");
        }
        assertThatThrownBy(() -> at("session-texts")).hasMessage("NOT_FOUND");
    }

    private void assertNothingToPress(String note) {
        for (String view : List.of("sessions", "milestones")) {
            assertThat(at(view)).contains(note).doesNotContain("<button", "data-edit", "data-add");
        }
        assertThat(at("texts")).contains(note, "data-locked");
    }

    private void archive() {
        Programme before = screens.site.programmes.find(INNLANDET).orElseThrow();
        screens.site.programmes.update(
                before,
                new Programme(
                        before.key(),
                        before.name(),
                        ProgrammeState.ARCHIVED,
                        before.texts(),
                        before.dates(),
                        before.themes(),
                        before.sessions(),
                        before.milestones(),
                        2));
    }

    private String at(String view) {
        return screens.at(FakeSite.KS, Map.of("programme", INNLANDET, "view", view));
    }
}
