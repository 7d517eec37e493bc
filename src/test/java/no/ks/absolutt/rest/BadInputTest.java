// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class BadInputTest {

    private static final String MILESTONE = "spaces/ABS3420/progress/roller.rollekart";
    private static final String EDIT = "{\"status\":\"DONE\",\"revision\":0}";

    private final RestSite rest = new RestSite();

    @Before
    public void elverumTakesPart() {
        rest.site.elverum();
        rest.as(FakeSite.KARI);
    }

    @Test
    public void nobody_gets_401_in_our_shape_on_every_address() {
        rest.as(Viewer.NOBODY);

        String notLoggedIn = rest.get("programmes").body();
        assertThat(notLoggedIn).startsWith("{\"error\":\"NOT_LOGGED_IN\",\"message\":\"");
        assertThat(rest.get("programmes").status()).isEqualTo(401);
        assertThat(rest.get("programmes/x").status()).isEqualTo(401);
        assertThat(rest.get("spaces/ABS3420/progress").body()).isEqualTo(notLoggedIn);
        assertThat(rest.get(MILESTONE + "/changes").status()).isEqualTo(401);
        assertThat(rest.put(MILESTONE, "{").status()).isEqualTo(401);
        assertThat(rest.post("programmes/x/municipalities", "{").status()).isEqualTo(401);
        assertThat(rest.post("programmes/examples", "").status()).isEqualTo(401);
        assertThat(rest.get("programmes/x/municipalities/3427/preview").status())
                .isEqualTo(401);
        assertThat(rest.get("register?limit=x").status()).isEqualTo(401);
        assertThat(rest.put("settings", "{").status()).isEqualTo(401);
        assertThat(rest.get("no/such/address").status()).isEqualTo(401);
    }

    @Test
    public void a_write_without_the_token_is_403_and_changes_nothing() {
        RestSite.Reply reply = rest.call("PUT", MILESTONE, null, stream(EDIT));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).startsWith("{\"error\":\"FORBIDDEN\",\"message\":\"");
        assertThat(rest.call("PUT", MILESTONE, "wrong", stream(EDIT)).status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.KS)
                        .call("POST", "programmes/x/municipalities", null, stream("{}"))
                        .status())
                .isEqualTo(403);
        assertThat(rest.site.progress.states(1)).isEmpty();
    }

    @Test
    public void what_is_no_json_object_is_400() {
        for (String body : new String[] {"", "{", "[]", "null", "\"DONE\"", "{} {}", "{\"a\":1,}", "{'status':1}"}) {
            RestSite.Reply reply = rest.put(MILESTONE, body);
            assertThat(reply.status()).as(body).isEqualTo(400);
            assertThat(reply.body()).as(body).startsWith("{\"error\":\"INVALID\",\"message\":\"");
        }
    }

    @Test
    public void a_field_named_twice_is_400() {
        assertThat(rest.put(MILESTONE, "{\"status\":\"DONE\",\"status\":\"DONE\",\"revision\":0}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    public void a_wrong_field_is_named() {
        assertField("nonsense", "{\"status\":\"DONE\",\"revision\":0,\"nonsense\":1}");
        assertField("status", "{\"revision\":0}");
        assertField("status", "{\"status\":\"done\",\"revision\":0}");
        assertField("status", "{\"status\":2,\"revision\":0}");
        assertField("status", "{\"status\":null,\"revision\":0}");
        assertField("revision", "{\"status\":\"DONE\"}");
        assertField("revision", "{\"status\":\"DONE\",\"revision\":\"0\"}");
        assertField("revision", "{\"status\":\"DONE\",\"revision\":0.0}");
        assertField("revision", "{\"status\":\"DONE\",\"revision\":-1}");
        assertField("revision", "{\"status\":\"DONE\",\"revision\":99999999999}");
        assertField("needsSupport", "{\"status\":\"DONE\",\"revision\":0,\"needsSupport\":\"true\"}");
        assertField("needsSupport", "{\"status\":\"DONE\",\"revision\":0,\"needsSupport\":1}");
        assertField("due", "{\"status\":\"DONE\",\"revision\":0,\"due\":\"30.04.2021\"}");
        assertField("due", "{\"status\":\"DONE\",\"revision\":0,\"due\":\"2021-02-30\"}");
        assertField("due", "{\"status\":\"DONE\",\"revision\":0,\"due\":20210430}");
        assertField("note", "{\"status\":\"DONE\",\"revision\":0,\"note\":17}");
        assertField("note", "{\"status\":\"DONE\",\"revision\":0,\"note\":\"\\ud800\"}");
        assertField("note", "{\"status\":\"DONE\",\"revision\":0,\"note\":\"" + "x".repeat(2001) + "\"}");
        assertField("evidence", "{\"status\":\"DONE\",\"revision\":0,\"evidence\":\"javascript:alert(1)\"}");
        assertField("evidence", "{\"status\":\"DONE\",\"revision\":0,\"evidence\":\"//evil.example\"}");
    }

    @Test
    public void a_national_identity_number_is_refused_and_not_repeated() {
        RestSite.Reply reply =
                rest.put(MILESTONE, "{\"status\":\"DONE\",\"revision\":0,\"note\":\"Gjelder 01819000049\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).endsWith("\"field\":\"note\"}").doesNotContain("01819000049");
    }

    @Test
    public void more_than_64_KB_is_413_once_the_client_has_sent_it() throws IOException {
        CountingStream tenMegabytes = new CountingStream(10_000_000);

        RestSite.Reply reply = rest.call("PUT", MILESTONE, "no-check", tenMegabytes);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).startsWith("{\"error\":\"TOO_LARGE\"");
        assertThat(tenMegabytes.count).isEqualTo(10_000_000);
    }

    @Test
    public void what_never_ends_is_not_read_to_its_end() throws IOException {
        CountingStream endless = new CountingStream(Integer.MAX_VALUE);

        assertThat(rest.call("PUT", MILESTONE, "no-check", endless).status()).isEqualTo(413);
        assertThat(endless.count).isLessThan(17 * 1024 * 1024);
    }

    @Test
    public void just_64_KB_is_read() {
        String padded = EDIT + " ".repeat(65536 - EDIT.length());

        assertThat(rest.put(MILESTONE, padded).status()).isEqualTo(200);
    }

    @Test
    public void an_address_that_is_none_is_404_in_our_shape() {
        String notFound = rest.get("spaces/NOSUCH/progress").body();

        assertThat(rest.get("no/such/address").body()).isEqualTo(notFound);
        assertThat(rest.get("spaces/ABS3420/export").body()).isEqualTo(notFound);
        assertThat(rest.put("spaces/ABS3420/export/a/b", "{}").body()).isEqualTo(notFound);
        assertThat(rest.get("programmes/innlandet-2021-2022/overview").body()).isEqualTo(notFound);
        assertThat(rest.as(FakeSite.KS)
                        .post("programmes/innlandet-2021-2022/overview", "{}")
                        .body())
                .isEqualTo(notFound);
    }

    @Test
    public void a_fault_has_a_reference_and_tells_nothing_else() {
        rest.failWith(new IllegalStateException("secret"));

        RestSite.Reply reply = rest.get("programmes");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.body())
                .matches("\\{\"error\":\"FAULT\",\"message\":\"[^\"]+\",\"reference\":\"[0-9a-f-]+\"}")
                .doesNotContain("secret");
    }

    @Test
    public void settings_are_for_the_confluence_administrator() {
        assertThat(rest.as(FakeSite.KS).get("settings").status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.KS).put("settings", "{").status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.ADMIN).get("settings").body()).isEqualTo("{\"ksGroup\":\"ks-absolutt\"}");
    }

    @Test
    public void the_ks_group_must_exist() {
        rest.site.people.group("ks-andre");
        rest.as(FakeSite.ADMIN);

        assertThat(rest.put("settings", "{\"ksGroup\":\"no-such\"}").body()).endsWith("\"field\":\"ksGroup\"}");
        assertThat(rest.put("settings", "{\"ksGroup\":\"\"}").status()).isEqualTo(400);
        assertThat(rest.put("settings", "{\"ksGroup\":\"ks-andre\"}").body()).isEqualTo("{\"ksGroup\":\"ks-andre\"}");
    }

    private void assertField(String field, String body) {
        RestSite.Reply reply = rest.put(MILESTONE, body);
        assertThat(reply.status()).as(body).isEqualTo(400);
        assertThat(reply.body())
                .as(body)
                .startsWith("{\"error\":\"INVALID\",\"message\":\"")
                .endsWith("\"field\":\"" + field + "\"}");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Never ends, and counts what is taken from it. */
    /** So many spaces, and how many of them have been read. */
    private static final class CountingStream extends InputStream {
        private final int length;
        private int count;

        CountingStream(int length) {
            this.length = length;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int most) {
            int given = Math.min(most, length - count);
            Arrays.fill(into, offset, offset + given, (byte) ' ');
            count += given;
            return given == 0 && most > 0 ? -1 : given;
        }
    }
}
