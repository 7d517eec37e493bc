// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class RoleCallsTest {

    private static final String ROLES = "spaces/ABS3420/roles";
    private static final String CELL = ROLES + "/grunnskole/REK";
    private static final String AREAS = "spaces/ABS3420/role-areas";
    private static final String CHOICES = "spaces/ABS3420/role-choices";

    private final RestSite rest = new RestSite();

    @Before
    public void elverumTakesPart() {
        rest.site.elverum();
        rest.as(FakeSite.KARI);
    }

    @Test
    public void every_cell_is_listed_whether_it_says_something_or_not() {
        String body = rest.as(FakeSite.OLA).get(ROLES).body();

        assertThat(body.split("\"area\"", -1)).hasSize(641);
        assertThat(body)
                .startsWith(
                        "{\"cells\":[{\"area\":\"barnehage-eier\",\"role\":\"KST\",\"layer\":\"today\",\"code\":\"B\","
                                + "\"revision\":0},{\"area\":\"barnehage-eier\",\"role\":\"KST\",\"layer\":\"goal\",\"code\":\"B\","
                                + "\"revision\":0}")
                .contains("{\"area\":\"sfo\",\"role\":\"NAV\",\"layer\":\"today\",\"code\":null,\"revision\":0}");
    }

    @Test
    public void a_letter_is_set_logged_and_followed_by_the_wanted_map() {
        RestSite.Reply reply = rest.put(CELL, "{\"layer\":\"today\",\"code\":\"?\",\"revision\":0}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo(
                        "{\"area\":\"grunnskole\",\"role\":\"REK\",\"layer\":\"today\",\"code\":\"?\",\"revision\":1}");
        assertThat(rest.get(ROLES).body())
                .contains(
                        "{\"area\":\"grunnskole\",\"role\":\"REK\",\"layer\":\"goal\",\"code\":\"?\",\"revision\":0}");
        List<FactChange> log = rest.site
                .factLog()
                .of(rest.site.door().visit(FakeSite.OLA, "ABS3420"), FactKind.ROLE_CELL, "grunnskole/REK/today");
        assertThat(log).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo("kari");
            assertThat(change.deed().subject()).isEqualTo("Grunnskole – Rektor i grunnskolen");
            assertThat(change.deed().differences()).containsExactly(new Difference("code", "U", "?"));
        });
    }

    @Test
    public void null_clears_and_no_change_keeps_the_revision() {
        assertThat(rest.put(CELL, "{\"layer\":\"goal\",\"code\":null,\"revision\":0}")
                        .body())
                .contains("\"code\":null,\"revision\":1");
        assertThat(rest.put(CELL, "{\"layer\":\"goal\",\"code\":null,\"revision\":1}")
                        .body())
                .contains("\"revision\":1");
        assertThat(rest.put(CELL, "{\"layer\":\"today\",\"code\":\"U\",\"revision\":0}")
                        .body())
                .contains("\"revision\":0");
    }

    @Test
    public void whoever_comes_second_gets_the_cell_as_it_is() {
        rest.put(CELL, "{\"layer\":\"today\",\"code\":\"M\",\"revision\":0}");

        RestSite.Reply reply = rest.put(CELL, "{\"layer\":\"today\",\"code\":\"I\",\"revision\":0}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body())
                .contains("\"error\":\"CONFLICT\"")
                .contains("\"current\":{\"area\":\"grunnskole\",\"role\":\"REK\",\"layer\":\"today\",\"code\":\"M\","
                        + "\"revision\":1}");
    }

    @Test
    public void what_is_not_in_the_map_is_not_found() {
        String letter = "{\"layer\":\"today\",\"code\":\"U\",\"revision\":0}";
        assertThat(rest.put(ROLES + "/grunnskole/LUS", letter).status()).isEqualTo(404);
        assertThat(rest.put(ROLES + "/tannhelse/REK", letter).status()).isEqualTo(404);
        assertThat(rest.put("spaces/NOSUCH/roles/grunnskole/REK", letter).status())
                .isEqualTo(404);
        assertThat(rest.get("spaces/NOSUCH/roles").status()).isEqualTo(404);
        assertThat(rest.put(AREAS + "/tannhelse", "{\"revision\":0}").status()).isEqualTo(404);
        assertThat(rest.put(CHOICES + "/LUS", "{\"revision\":0}").status()).isEqualTo(404);
    }

    @Test
    public void what_makes_no_sense_is_refused_by_its_field() {
        assertRefused(CELL, "{\"layer\":\"today\",\"code\":\"X\",\"revision\":0}", "code");
        assertRefused(CELL, "{\"layer\":\"today\",\"code\":\"b\",\"revision\":0}", "code");
        assertRefused(CELL, "{\"layer\":\"today\",\"revision\":0}", "code");
        assertRefused(CELL, "{\"layer\":\"TODAY\",\"code\":\"B\",\"revision\":0}", "layer");
        assertRefused(CELL, "{\"code\":\"B\",\"revision\":0}", "layer");
        assertRefused(CELL, "{\"layer\":\"today\",\"code\":\"B\"}", "revision");
        assertRefused(CELL, "{\"layer\":\"today\",\"code\":\"B\",\"revision\":0,\"why\":\"\"}", "why");
        assertRefused(AREAS + "/sfo", "{\"revision\":0,\"name\":\"Aktivitetsskolen\"}", "name");
        assertRefused(CHOICES + "/REK", "{\"revision\":0,\"into\":\"REK\"}", "into");
        assertRefused(CHOICES + "/REK", "{\"revision\":0,\"into\":\"LUS\"}", "into");
    }

    @Test
    public void only_those_who_keep_the_space_change_it() {
        String letter = "{\"layer\":\"today\",\"code\":\"M\",\"revision\":0}";
        assertThat(rest.as(FakeSite.OLA).put(CELL, letter).status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.KS).put(CELL, letter).status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.UKJENT).put(CELL, letter).status()).isEqualTo(404);
        assertThat(rest.as(FakeSite.OLA).put(AREAS + "/sfo", "{}").status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.OLA).put(CHOICES + "/REK", "{}").status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.OLA).post(AREAS, "{}").status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.OLA).get(AREAS).status()).isEqualTo(200);
    }

    @Test
    public void an_area_is_confirmed_or_left_out_on_top_of_what_was_seen() {
        assertThat(rest.put(AREAS + "/sfo", "{\"revision\":0,\"confirmed\":true}")
                        .body())
                .isEqualTo("{\"id\":\"sfo\",\"name\":\"Skolefritidsordning (SFO)\",\"own\":false,\"takenUp\":true,"
                        + "\"confirmed\":true,\"revision\":1}");
        RestSite.Reply stale = rest.put(AREAS + "/sfo", "{\"revision\":0,\"takenUp\":false}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("\"current\":{\"id\":\"sfo\"").contains("\"confirmed\":true,\"revision\":1");
        assertThat(rest.put(AREAS + "/sfo", "{\"revision\":1,\"takenUp\":false}")
                        .body())
                .contains("\"takenUp\":false,\"confirmed\":true,\"revision\":2");
    }

    @Test
    public void one_person_may_have_two_roles_but_not_in_a_chain() {
        assertThat(rest.put(CHOICES + "/SKO", "{\"revision\":0,\"into\":\"KSJ\",\"hosted\":true}")
                        .body())
                .isEqualTo(
                        "{\"id\":\"SKO\",\"name\":\"Skolesjef / skolefaglig rådgiver\",\"own\":false,\"picked\":true,"
                                + "\"into\":\"KSJ\",\"hosted\":true,\"revision\":1}");
        assertRefused(CHOICES + "/BHG", "{\"revision\":0,\"into\":\"SKO\"}", "into");
        assertRefused(CHOICES + "/KSJ", "{\"revision\":0,\"into\":\"BHG\"}", "into");
        assertRefused(CHOICES + "/KSJ", "{\"revision\":0,\"picked\":false}", "picked");
        assertThat(rest.put(CHOICES + "/SKO", "{\"revision\":1,\"into\":null}").body())
                .contains("\"into\":null");
    }

    @Test
    public void eight_of_its_own_a_municipality_may_have_together() {
        for (int number = 1; number <= 7; number++) {
            assertThat(rest.post(CHOICES, "{\"name\":\"Rolle " + number + "\"}").status())
                    .isEqualTo(201);
        }
        assertThat(rest.post(AREAS, "{\"name\":\" Samisk opplæring \"}").body())
                .isEqualTo("{\"id\":\"egen-1\",\"name\":\"Samisk opplæring\",\"own\":true,\"takenUp\":true,"
                        + "\"confirmed\":false,\"revision\":1}");
        assertThat(rest.post(AREAS, "{\"name\":\"Niende\"}").status()).isEqualTo(400);
        assertThat(rest.put(ROLES + "/egen-1/E7", "{\"layer\":\"goal\",\"code\":\"M\",\"revision\":0}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void what_was_removed_comes_back_by_its_name_with_its_letters() {
        rest.post(AREAS, "{\"name\":\"Samisk opplæring\"}");
        rest.put(ROLES + "/egen-1/REK", "{\"layer\":\"today\",\"code\":\"U\",\"revision\":0}");

        assertThat(rest.send("DELETE", AREAS + "/egen-1?revision=1", "").status())
                .isEqualTo(200);
        assertThat(rest.get(ROLES).body()).doesNotContain("egen-1");
        assertThat(rest.send("DELETE", AREAS + "/egen-1?revision=2", "").status())
                .isEqualTo(404);
        assertThat(rest.post(AREAS, "{\"name\":\"samisk opplæring\"}").body())
                .contains("\"id\":\"egen-1\",\"name\":\"samisk opplæring\"", "\"revision\":3");
        assertThat(rest.get(ROLES).body())
                .contains("{\"area\":\"egen-1\",\"role\":\"REK\",\"layer\":\"today\",\"code\":\"U\",\"revision\":1}");
    }

    @Test
    public void an_own_name_is_free_text() {
        assertRefusedName("");
        assertRefusedName("x".repeat(81));
        assertRefusedName("Barn 15851010073");
        assertRefusedName("REKTOR i grunnskolen");
    }

    @Test
    public void a_given_role_is_not_removed() {
        assertThat(rest.send("DELETE", CHOICES + "/REK?revision=0", "").status())
                .isEqualTo(400);
        rest.post(CHOICES, "{\"name\":\"Miljøarbeider\"}");
        assertThat(rest.send("DELETE", CHOICES + "/E1?revision=1", "").status()).isEqualTo(200);
        assertThat(rest.post(CHOICES, "{\"name\":\"Logoped\"}").body()).contains("\"id\":\"E2\"");
    }

    private void assertRefusedName(String name) {
        RestSite.Reply reply = rest.post(CHOICES, "{\"name\":\"" + name + "\"}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("\"field\":\"name\"").doesNotContain("15851010073");
    }

    private void assertRefused(String path, String body, String field) {
        RestSite.Reply reply = rest.put(path, body);
        assertThat(reply.status()).as(body).isEqualTo(400);
        assertThat(reply.body()).as(body).contains("\"field\":\"" + field + "\"");
    }
}
