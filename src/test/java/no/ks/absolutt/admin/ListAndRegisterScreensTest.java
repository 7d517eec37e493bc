// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.RegisterNote;
import no.ks.absolutt.core.municipality.SearchRegister;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class ListAndRegisterScreensTest {

    private static final String INNLANDET = "innlandet-2021-2022";

    private final Screens screens = new Screens();

    @Test
    public void the_register_says_how_many_there_are_and_where_they_are_from() {
        assertThat(register(FakeSite.KS))
                .contains("<p data-list-count>357 kommuner og 14 fylkeskommuner</p>")
                .contains("2025", "aprestmo/norge-data")
                .contains("<th scope=\"row\">Røros<span class=\"absolutt-official\">Røros - Rosse</span></th>")
                .contains("<td data-value=\"NYNORSK\">Nynorsk</td>")
                .doesNotContain("data-flagged");
    }

    @Test
    public void a_note_stands_in_words_and_in_the_dialog() {
        screens.site.registerNotes.save(new RegisterNote("3427", "<Tønset>", LocalDate.of(2027, 12, 31), "3420", 4));

        assertThat(register(FakeSite.KS))
                .contains(
                        "Også kjent som &lt;Tønset&gt;", "Gjelder til og med 31. desember 2027", "Fortsetter som 3420")
                .contains("data-revision=\"4\" data-known-as=\"&lt;Tønset&gt;\"")
                .containsOnlyOnce("data-flagged");
    }

    @Test
    public void the_list_screen_takes_text_and_files_and_says_what_the_rows_can_be_used_for() {
        screens.site.programmes.add(Programmes.innlandet());

        assertThat(list(FakeSite.KS))
                .contains("<label for=\"absolutt-list-text\">Lim inn fra Excel, Word eller e-post</label>")
                .contains("type=\"file\"")
                .contains("Høyst 2\u00A0000 rader og 1 MB.")
                .contains("<option value=\"INVITED\">Invitert</option>")
                .contains("Lag arbeidsrom for disse")
                .contains("Sett koordinatorer");
    }

    @Test
    public void while_the_site_is_read_only_there_is_nothing_to_press() {
        screens.site.programmes.add(Programmes.innlandet());
        screens.site.readOnly = true;

        assertThat(list(FakeSite.KS)).doesNotContain("<form", "<button");
        assertThat(register(FakeSite.KS)).doesNotContain("<form", "<button");
    }

    @Test
    public void others_are_refused() {
        assertThatThrownBy(() -> register(FakeSite.KARI)).hasMessage("FORBIDDEN");
        assertThatThrownBy(() -> list(FakeSite.ADMIN)).hasMessage("FORBIDDEN");
        assertThatThrownBy(() -> list(FakeSite.KS)).hasMessage("NOT_FOUND");
    }

    private String register(Viewer viewer) {
        RegisterScreen screen = new RegisterScreen(
                screens.views(), new SearchRegister(screens.site.access(), screens.site.registerEntries()));
        return at(viewer, screen, Map.of("view", "register"));
    }

    private String list(Viewer viewer) {
        ListScreen screen = new ListScreen(screens.programmeViews());
        return at(viewer, screen, Map.of("programme", INNLANDET, "view", "list"));
    }

    private String at(Viewer viewer, KsScreen screen, Map<String, String> address) {
        return Screens.html(new KsScreens(screens.views(), List.of(screen)).of(viewer, address));
    }
}
