// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

/** Indicators and measures over REST: who may, what is refused, and what is never answered. */
public class ListedFactCallsTest {

    private static final String INDICATORS = "spaces/ABS3420/indicators";
    private static final String MEASURES = "spaces/ABS3420/measures";
    private static final String PERSONS =
            "{\"name\":\"Akuttvedtak\",\"kind\":\"PERSONS\",\"value\":%s,\"geography\":\"MUNICIPALITY\",\"period\":\"x\",\"source\":\"y\"}";

    private final RestSite rest = new RestSite();

    @Before
    public void elverumTakesPart() {
        rest.site.elverum();
        rest.as(FakeSite.KARI);
    }

    @Test
    public void a_reader_reads_and_does_not_change() {
        String id = id(rest.post(INDICATORS, persons("12")));
        rest.as(FakeSite.OLA);

        assertThat(rest.get(INDICATORS).body()).contains("Akuttvedtak");
        assertThat(statuses(id)).containsOnly(403);
        rest.as(FakeSite.KS);
        assertThat(statuses(id)).containsOnly(403);
        rest.as(FakeSite.UKJENT);
        assertThat(statuses(id)).containsOnly(404);
        assertThat(rest.get(INDICATORS).body())
                .isEqualTo(rest.get("spaces/ABS9999/indicators").body());
        rest.as(Viewer.NOBODY);
        assertThat(statuses(id)).containsOnly(401);
    }

    @Test
    public void a_write_needs_the_header() {
        assertThat(rest.call("POST", MEASURES, null, InputStream.nullInputStream())
                        .status())
                .isEqualTo(403);
    }

    @Test
    public void in_a_read_only_space_nothing_is_added() {
        rest.site.readOnly = true;

        assertThat(rest.post(MEASURES, "{\"name\":\"Leseplan\"}").status()).isEqualTo(405);
    }

    @Test
    public void a_small_figure_is_in_no_answer() {
        for (String typed : List.of("3", "\"3\"", "3.0", "\"ca. 3\"")) {
            RestSite.Reply added = rest.post(INDICATORS, persons(typed));
            assertThat(added.status()).as(typed).isEqualTo(201);
            assertThat(added.body()).contains("\"value\":null", "\"fewerThanFive\":true", "færre enn 5");
            assertThat(withoutIds(added.body())).doesNotContain("3");

            String id = id(added);
            RestSite.Reply stale = rest.put(INDICATORS + "/" + id, "{\"revision\":7,\"value\":\"2\"}");
            assertThat(stale.status()).isEqualTo(409);
            assertThat(withoutIds(stale.body())).contains("\"current\":{").doesNotContain("\"2\"", ":2,", ":3,");
        }
    }

    @Test
    public void a_refused_figure_is_not_repeated() {
        for (String typed : List.of("3.5", "\"3 barn\"", "\"-3\"", "[3]", "{\"a\":3}")) {
            RestSite.Reply refused = rest.post(INDICATORS, persons(typed));

            assertThat(refused.status()).as(typed).isEqualTo(400);
            assertThat(refused.body()).contains("\"field\":\"value\"").doesNotContain("3 barn", "3.5", "3,5", "-3");
        }
    }

    @Test
    public void a_number_may_be_sent_as_one() {
        assertThat(rest.post(INDICATORS, persons("1234")).body()).contains("\"value\":1234");
        assertThat(rest.post(INDICATORS, persons("\"1 234\"")).body()).contains("\"value\":1234");
        assertThat(rest.post(INDICATORS, persons("1.234").replace("PERSONS", "OTHER"))
                        .body())
                .contains("\"value\":1.234");
    }

    @Test
    public void what_the_form_does_not_have_is_refused() {
        assertThat(rest.post(MEASURES, "{\"name\":\"Leseplan\",\"owner\":\"x\"}")
                        .body())
                .contains("\"field\":\"owner\"");
        assertThat(rest.post(MEASURES, "{\"name\":7}").body()).contains("\"field\":\"name\"");
        assertThat(rest.post(MEASURES, "{\"name\":\"Leseplan\",\"deadline\":\"i morgen\"}")
                        .body())
                .contains("\"field\":\"deadline\"");
        String id = id(rest.post(MEASURES, "{\"name\":\"Leseplan\"}"));
        assertThat(rest.put(MEASURES + "/" + id, "{\"name\":\"Plan\"}").body()).contains("\"field\":\"revision\"");
    }

    @Test
    public void a_removal_is_based_on_what_was_seen() {
        String id = id(rest.post(MEASURES, "{\"name\":\"Leseplan\"}"));
        rest.put(MEASURES + "/" + id, "{\"revision\":1,\"state\":\"IN_USE\"}");

        RestSite.Reply stale = rest.send("DELETE", MEASURES + "/" + id + "?revision=1", "");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("\"state\":\"IN_USE\"", "\"revision\":2");
        assertThat(rest.send("DELETE", MEASURES + "/" + id + "?revision=2", "").status())
                .isEqualTo(200);
        assertThat(rest.get(MEASURES).body()).isEqualTo("[]");
    }

    private List<Integer> statuses(String id) {
        return List.of(
                rest.post(INDICATORS, persons("12")).status(),
                rest.put(INDICATORS + "/" + id, "{\"revision\":1,\"value\":13}").status(),
                rest.send("DELETE", INDICATORS + "/" + id + "?revision=1", "").status(),
                rest.post(INDICATORS + "/import", "{\"list\":\"a;1\"}").status(),
                rest.post(INDICATORS + "/import?preview=true", "{\"list\":\"a;1\"}")
                        .status(),
                rest.post(MEASURES, "{\"name\":\"Leseplan\"}").status());
    }

    private static String persons(String value) {
        return PERSONS.formatted(value);
    }

    private static String id(RestSite.Reply reply) {
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(reply.body());
        assertThat(id.find()).as(reply.body()).isTrue();
        return id.group(1);
    }

    /** Without keys and times, which have digits of their own. */
    private static String withoutIds(String body) {
        return body.replaceAll("\"(id|changedAt)\":\"[^\"]+\"", "");
    }
}
