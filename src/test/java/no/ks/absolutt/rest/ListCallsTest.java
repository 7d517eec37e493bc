// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static no.ks.absolutt.testing.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Workbooks;
import org.junit.Before;
import org.junit.Test;

/** The reading of lists that KS pastes or uploads. */
public class ListCallsTest {

    private static final String ADDRESS = "programmes/innlandet-2021-2022/lists";
    private static final String ELVERUM =
            "{\"rows\":[{\"row\":1,\"text\":\"3420\",\"number\":\"3420\",\"name\":\"Elverum\","
                    + "\"county\":\"Innlandet\",\"coordinator\":{\"key\":\"kari\",\"name\":\"Kari Koordinator\"},"
                    + "\"coordinatorText\":\"kari@example.org\",\"language\":\"nb\",\"languageText\":\"bokmål\",\"problems\":[],\"notes\":[],"
                    + "\"suggestions\":[]}],\"problems\":[],\"notes\":[]}";

    private final RestSite rest = new RestSite();

    @Before
    public void elverumTakesPart() {
        rest.site.elverum();
        rest.as(FakeSite.KS);
    }

    @Test
    public void a_pasted_text_a_csv_file_and_a_workbook_are_read_alike() {
        assertThat(rest.post(ADDRESS, "{\"text\":\"3420\\tkari@example.org\\tbokmål\"}")
                        .body())
                .isEqualTo(ELVERUM);
        assertThat(rest.upload(ADDRESS, "3420;kari@example.org;bokmål".getBytes(Charset.forName("windows-1252")))
                        .body())
                .isEqualTo(ELVERUM);
        assertThat(rest.upload(
                                ADDRESS,
                                Workbooks.withRows(row("3420", "kari@example.org", "bokmål"))
                                        .bytes())
                        .body())
                .isEqualTo(ELVERUM);
    }

    @Test
    public void what_is_wrong_is_said_in_words_with_what_may_be_meant() {
        assertThat(rest.post(ADDRESS, "{\"text\":\"Østre Totn\"}").body())
                .isEqualTo(
                        "{\"rows\":[{\"row\":1,\"text\":\"Østre Totn\",\"number\":null,\"name\":null,\"county\":null,"
                                + "\"coordinator\":null,\"coordinatorText\":null,\"language\":null,\"languageText\":null,\"problems\":["
                                + "\"Vi finner ingen kommune eller fylkeskommune som heter «Østre Totn»."
                                + " Mente du Østre Toten (3442)?\"],\"notes\":[],"
                                + "\"suggestions\":[{\"number\":\"3442\",\"name\":\"Østre Toten\",\"county\":\"Innlandet\"}]}],"
                                + "\"problems\":[],\"notes\":[]}");
    }

    @Test
    public void a_megabyte_is_read_and_one_byte_more_is_413() {
        String line = "3420;kari;nb;" + " ".repeat(700) + "\n";
        byte[] file =
                (line.repeat(1000) + " ".repeat(1024 * 1024 - 1000 * line.length())).getBytes(Charset.forName("UTF-8"));

        assertThat(file).hasSize(1024 * 1024);
        assertThat(rest.upload(ADDRESS, new byte[1024 * 1024 + 1]).body()).startsWith("{\"error\":\"TOO_LARGE\"");
        assertThat(rest.upload(ADDRESS, new byte[1024 * 1024 + 1]).status()).isEqualTo(413);
        assertThat(rest.upload(ADDRESS, file).status()).isEqualTo(200);
        assertThat(rest.post(ADDRESS, "{\"text\":\"" + "x".repeat(1024 * 1024) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    public void what_cannot_be_read_is_400_and_names_the_list() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

        assertThat(rest.upload(ADDRESS, old))
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(400))
                .satisfies(reply -> assertThat(reply.body())
                        .contains("Excel-arbeidsbok (.xlsx)")
                        .endsWith("\"field\":\"list\"}"));
        assertThat(rest.post(ADDRESS, "{\"text\":\"" + "3420\\n".repeat(10_000) + "\"}")
                        .body())
                .contains("mer enn 2\u00A0000 rader")
                .endsWith("\"field\":\"list\"}");
        assertThat(rest.post(ADDRESS, "{}").body()).endsWith("\"field\":\"text\"}");
        assertThat(rest.post(ADDRESS, "{\"text\":\"x\",\"rows\":[]}").body()).endsWith("\"field\":\"rows\"}");
    }

    @Test
    public void reading_changes_nothing_and_is_no_act() {
        rest.post(ADDRESS, "{\"text\":\"3427;kari@example.org;nb\"}");

        assertThat(rest.site.participations.all()).hasSize(1);
        assertThat(rest.site.acts.newest(null, 10)).isEmpty();
    }

    @Test
    public void a_read_only_site_reads_lists_too() {
        rest.site.readOnly = true;

        assertThat(rest.post(ADDRESS, "{\"text\":\"3420\"}").status()).isEqualTo(200);
    }

    @Test
    public void nobody_outside_ks_gets_further_than_403() {
        for (Viewer viewer : List.of(FakeSite.KARI, FakeSite.ADMIN)) {
            rest.as(viewer);
            assertThat(rest.post(ADDRESS, "{").status()).isEqualTo(403);
            assertThat(rest.upload("programmes/no-such/lists", new byte[2_000_000])
                            .status())
                    .isEqualTo(403);
        }
        assertThat(rest.as(FakeSite.KS)
                        .post("programmes/no-such/lists", "{\"text\":\"3420\"}")
                        .status())
                .isEqualTo(404);
        assertThat(rest.as(Viewer.NOBODY).post(ADDRESS, "{").status()).isEqualTo(401);
    }
}
