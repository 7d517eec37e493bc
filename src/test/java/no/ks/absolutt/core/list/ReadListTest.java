// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.RegisterNote;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.data.ListReader;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import no.ks.absolutt.view.Words;
import org.junit.Before;
import org.junit.Test;

public class ReadListTest {

    private static final String INNLANDET = "innlandet-2021-2022";

    private final FakeSite site = new FakeSite();
    private final ReadList lists = new ReadList(
            site.access(), site.programmes, site.registerEntries(), site.people, new ListReader(), site.today());

    @Before
    public void aProgramme() {
        site.programmes.add(Programmes.innlandet());
    }

    @Test
    public void a_row_without_heading_is_municipality_coordinator_and_language() {
        assertThat(read("3420;kari;nb\nTynset;kari@example.org;nynorsk").rows())
                .extracting(
                        ListedRow::row, row -> row.municipality().name(), ListedRow::coordinator, ListedRow::language)
                .containsExactly(
                        tuple(1, "Elverum", new Person("kari", "Kari Koordinator"), Language.BOKMAL),
                        tuple(2, "Tynset", new Person("kari", "Kari Koordinator"), Language.NYNORSK));
    }

    @Test
    public void with_a_heading_the_columns_stand_in_any_order() {
        ListedRow row = read("Målform:;E-post;Region;Kommunenavn;Kommunenr.\nnynorsk;kari@example.org;Øst;Tynset;3427")
                .rows()
                .get(0);

        assertThat(row.row()).isEqualTo(2);
        assertThat(row.municipality().number()).isEqualTo("3427");
        assertThat(row.language()).isEqualTo(Language.NYNORSK);
        assertThat(row.coordinator().key()).isEqualTo("kari");
        assertThat(row.coordinatorText()).isEqualTo("kari@example.org");
        assertThat(row.problems()).isEmpty();
    }

    @Test
    public void a_user_name_or_address_counts_before_a_coordinators_name() {
        assertThat(one("Kommune;Koordinator;E-post\nTynset;Kari Koordinator;kari@example.org")
                        .coordinator()
                        .key())
                .isEqualTo("kari");
    }

    @Test
    public void a_heading_without_a_municipality_is_refused() {
        assertThatThrownBy(() -> read("Koordinator;Språk\nkari;nb")).hasMessage("INVALID list");
    }

    @Test
    public void a_name_is_known_in_any_language_case_and_way_of_writing() {
        for (String name :
                List.of("RØROS", "rosse", "Røros - Rosse", "Røros kommune", " røros ", "Röros", "5025 Røros")) {
            assertThat(number(name)).as(name).isEqualTo("5025");
        }
        assertThat(number("Karasjohka")).isEqualTo("5610");
        assertThat(number("kárášjohka")).isEqualTo("5610");
        assertThat(number("Nord Fron")).isEqualTo("3436");
        assertThat(number("Innlandet Fylkeskommune")).isEqualTo("34");
        assertThat(number("Elverum (3420)")).isEqualTo("3420");
    }

    @Test
    public void a_number_that_a_spreadsheet_has_eaten_at_is_understood() {
        assertThat(number("301")).isEqualTo("0301");
        assertThat(number("3420.0")).isEqualTo("3420");
        assertThat(number("3420,00")).isEqualTo("3420");
        assertThat(number("3 420")).isEqualTo("3420");
        assertThat(number("34")).isEqualTo("34");
    }

    @Test
    public void a_name_that_two_have_is_a_problem_that_tells_them_apart() {
        ListedRow row = one("Våler");

        assertThat(row.municipality()).isNull();
        assertThat(problem(row))
                .isEqualTo("Flere heter «Våler»: Våler (3114, Østfold) og Våler (3419, Innlandet). Skriv nummeret.");
        assertThat(row.suggestions()).extracting("number").containsExactly("3114", "3419");
        assertThat(number("Våler (Innlandet)")).isEqualTo("3419");
        assertThat(number("Herøy i Nordland")).isEqualTo("1818");
    }

    @Test
    public void a_name_nearly_right_is_suggested_and_never_taken() {
        assertThat(problem(one("Østre Totn")))
                .isEqualTo("Vi finner ingen kommune eller fylkeskommune som heter «Østre Totn»."
                        + " Mente du Østre Toten (3442)?");
        assertThat(suggested("Ostre Toten")).containsExactly("3442");
        assertThat(suggested("Evlerum")).containsExactly("3420");
        assertThat(suggested("Trondhjem")).containsExactly("5001");
        assertThat(suggested("Toten")).containsExactly("3412", "3443", "3442");
        assertThat(suggested("Innlandet")).containsExactly("34");
        assertThat(suggested("Aalesund")).containsExactly("1508");
        assertThat(one("Østre Totn").municipality()).isNull();
    }

    @Test
    public void what_is_like_nothing_is_a_problem_without_a_suggestion() {
        assertThat(problem(one("Stockholm")))
                .isEqualTo("Vi finner ingen kommune eller fylkeskommune som heter «Stockholm».");
        assertThat(problem(one("9999"))).isEqualTo("Det finnes ingen kommune eller fylkeskommune med nummer 9999.");
        assertThat(problem(one(";kari"))).isEqualTo("Raden mangler kommune.");
        assertThat(suggested("Xx")).isEmpty();
    }

    @Test
    public void a_number_and_a_name_that_disagree_are_not_guessed_at() {
        ListedRow row = one("Kommunenr;Kommune\n3420;Tynset");

        assertThat(row.municipality()).isNull();
        assertThat(problem(row)).isEqualTo("Nummeret er Elverum (3420), men navnet er «Tynset». Velg det som er rett.");
        assertThat(row.suggestions()).extracting("number").containsExactly("3420", "3427");
        assertThat(one("Kommunenr;Kommune\n3420;Elvrum").municipality().number())
                .isEqualTo("3420");
    }

    @Test
    public void one_that_stands_twice_is_a_problem_on_the_later_row() {
        List<ListedRow> rows = read("3420\n\nTynset\nElverum").rows();

        assertThat(rows.get(0).problems()).isEmpty();
        assertThat(problem(rows.get(2))).isEqualTo("Elverum (3420) står allerede i rad 1.");
        assertThat(rows.get(2).row()).isEqualTo(4);
    }

    @Test
    public void an_unknown_language_is_a_problem_and_an_unknown_coordinator_a_note() {
        ListedRow row = one("Tynset;Per <per@example.org>;samisk");

        assertThat(problem(row)).isEqualTo("Vi kjenner ikke språket «samisk». Skriv bokmål eller nynorsk.");
        assertThat(Words.in(Language.BOKMAL).say(row.notes()))
                .containsExactly("Vi finner ingen bruker som heter «per@example.org». Raden kan brukes likevel.");
        assertThat(row.municipality().number()).isEqualTo("3427");
    }

    @Test
    public void an_added_name_is_known_and_a_number_out_of_use_points_on() {
        site.registerNotes.save(new RegisterNote("3427", "Tønset", LocalDate.of(2021, 4, 11), "3420", 1));

        ListedRow row = one("tønset");

        assertThat(problem(row)).isEqualTo("Tynset (3427) gikk ut av bruk etter 2021-04-11. Mente du Elverum (3420)?");
        assertThat(row.suggestions()).extracting("number").containsExactly("3420");
    }

    @Test
    public void a_list_with_nothing_in_it_says_so() {
        assertThat(Words.in(Language.BOKMAL).say(read(" \n;;\n").problems())).containsExactly("Lista er tom.");
        assertThat(read("Kommune;Språk\n").problems()).hasSize(1);
    }

    @Test
    public void columns_beyond_the_third_are_said_to_be_left_out() {
        assertThat(read("Tynset;kari;nb;ekstra").notes()).hasSize(1);
        assertThat(read("Tynset;kari;nb;;").notes()).isEmpty();
    }

    @Test
    public void only_ks_reads_lists_and_only_of_a_programme() {
        for (Viewer viewer : new Viewer[] {FakeSite.KARI, FakeSite.ADMIN}) {
            assertThatThrownBy(() -> lists.ofText(viewer, INNLANDET, "3420")).hasMessage("FORBIDDEN");
            assertThatThrownBy(() -> lists.ofFile(viewer, "no-such", new byte[0]))
                    .hasMessage("FORBIDDEN");
        }
        assertThatThrownBy(() -> lists.ofText(FakeSite.KS, "no-such", "3420")).hasMessage("NOT_FOUND");
    }

    private ReadRows read(String text) {
        return lists.ofText(FakeSite.KS, INNLANDET, text);
    }

    private ListedRow one(String text) {
        return read(text).rows().get(0);
    }

    private String number(String name) {
        return one(name).municipality().number();
    }

    private List<String> suggested(String name) {
        return one(name).suggestions().stream().map(one -> one.number()).toList();
    }

    private static String problem(ListedRow row) {
        assertThat(row.problems()).hasSize(1);
        return Words.in(Language.BOKMAL).say(row.problems().get(0));
    }
}
