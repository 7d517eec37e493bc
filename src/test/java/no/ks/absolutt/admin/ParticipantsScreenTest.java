// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.ks.absolutt.core.municipality.Enrolment;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class ParticipantsScreenTest {

    private static final String INNLANDET = "innlandet-2021-2022";

    private final Screens screens = new Screens();

    @Test
    public void without_anybody_it_says_what_to_do() {
        screens.site.programmes.add(Programmes.innlandet());

        assertThat(html())
                .contains("<h3 id=\"absolutt-empty-title\">Ingen står på lista ennå</h3>")
                .contains("data-open=\"add\">Legg til kommuner</button>")
                .doesNotContain("<table");
    }

    @Test
    public void one_that_is_invited_has_neither_space_nor_coordinator_and_lacks_none() {
        screens.site.programmes.add(Programmes.innlandet());
        stands("3427", Standing.INVITED);

        assertThat(html())
                .contains("<p data-list-count>Ingen deltar ennå · 1 invitert</p>")
                .contains("data-row=\"3427\" data-name=\"Tynset\" data-standing=\"INVITED\" data-revision=\"1\">")
                .contains("data-space=\"NONE\">Ikke laget</span>")
                .doesNotContain("data-flagged");
    }

    @Test
    public void the_count_says_how_many_stand_in_each_way() {
        screens.site.elverum();
        stands("3427", Standing.INVITED);
        stands("3428", Standing.INVITED);
        stands("3429", Standing.DECLINED);
        stands("3420", Standing.WITHDRAWN);

        assertThat(html())
                .contains("<p data-list-count>Ingen deltar ennå · 2 inviterte · 1 har takket nei · 1 har trukket"
                        + " seg</p>");
    }

    @Test
    public void a_name_of_its_own_and_another_county_stand_beside_the_name() {
        screens.site.programmes.add(Programmes.innlandet());
        stands("5610", Standing.INVITED);
        stands("3419", Standing.INVITED);
        stands("42", Standing.INVITED);

        assertThat(html())
                .contains("Karasjok <span class=\"absolutt-number\">5610 · Finnmark</span> <span"
                        + " class=\"absolutt-official\">Kárášjohka - Karasjok</span>")
                .contains("Agder fylkeskommune <span class=\"absolutt-number\">42</span></th>")
                .contains("Våler <span class=\"absolutt-number\">3419</span></th>");
    }

    @Test
    public void one_that_should_have_a_coordinator_and_has_none_is_marked() {
        screens.site.elverum();
        takesPart("3427", "ABS3427", Participation.State.READY);

        assertThat(html())
                .contains("data-flagged><span class=\"aui-lozenge aui-lozenge-subtle aui-lozenge-moved"
                        + " absolutt-lozenge-warning\">Mangler koordinator</span>")
                .contains("data-coordinator=\"Kari Koordinator\" data-coordinator-key=\"kari\"");
    }

    @Test
    public void an_archived_space_is_a_link_that_says_so() {
        screens.site.elverum();
        screens.site.host.archive("ABS3420");

        assertThat(html()).contains("/display/ABS3420", "data-space=\"ARCHIVED\">Arkivert</span>");
    }

    @Test
    public void a_space_that_is_gone_can_be_made_anew() {
        screens.site.elverum();
        screens.site.host.remove("ABS3420");

        assertThat(html())
                .contains("data-space=\"GONE\">Uten rom</span>")
                .contains("data-make=\"3420\"", "aria-label=\"Lag på nytt Elverum\"")
                .doesNotContain("data-connect");
    }

    @Test
    public void a_space_that_is_gone_can_be_connected_where_another_has_its_key() {
        screens.site.elverum();
        screens.site.host.remove("ABS3420");
        screens.site.host.space("ABS3420");

        assertThat(html())
                .contains("data-connect=\"3420\"", "aria-label=\"Koble til rommet Elverum\"")
                .doesNotContain("data-make");
    }

    @Test
    public void the_ways_to_lists_and_jobs_show_where_those_screens_are() {
        screens.site.elverum();
        assertThat(html()).doesNotContain("view=list", "data-make-many");

        screens.with(Tab.PARTICIPANTS, "list").with(Tab.JOBS, "job");

        assertThat(html()).contains("view=list\">Bruk en liste</a>", "data-make-many");
    }

    @Test
    public void while_the_site_is_read_only_nothing_can_be_chosen_or_changed() {
        screens.site.elverum();
        stands("3427", Standing.INVITED);
        screens.site.readOnly = true;

        assertThat(html()).contains("Tynset").doesNotContain("<button", "<dialog", "data-list-actions");
    }

    private String html() {
        return screens.programme(FakeSite.KS, INNLANDET);
    }

    private void stands(String number, Standing standing) {
        screens.site.enrolments.save(Enrolment.none(INNLANDET, number).set(standing, Instant.EPOCH));
    }

    private void takesPart(String number, String spaceKey, Participation.State state) {
        long id = screens.site.host.space(spaceKey);
        screens.site.participations.add(
                new Participation(0, INNLANDET, number, spaceKey, id, state, Language.BOKMAL, null, Instant.EPOCH));
    }
}
