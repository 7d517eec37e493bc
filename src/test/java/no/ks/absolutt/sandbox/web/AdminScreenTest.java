// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;

public class AdminScreenTest {

    private static final String SCREEN = "/admin/console.action";

    @Rule
    public final RunningSite site = new RunningSite();

    @Test
    public void theSiteIsPutIntoReadOnlyModeAndOutOfItAgain() {
        Browser admin = site.browser().loggedIn("admin");
        Browser kari = site.browser().basic("kari", "kari");
        String space = "{\"key\":\"NY\",\"name\":\"Nytt rom\"}";

        admin.post(SCREEN, "atl_token", admin.token(), "readOnly", "true");
        assertThat(admin.get(SCREEN).body()).contains("Nettstedet er skrivebeskyttet.");
        assertThat(kari.json("POST", "/rest/api/space", space).statusCode()).isEqualTo(405);

        admin.post(SCREEN, "atl_token", admin.token(), "readOnly", "false");
        assertThat(kari.json("POST", "/rest/api/space", space).statusCode()).isEqualTo(200);
    }

    @Test
    public void aPersonIsTakenOutOfAGroupAndPutIntoIt() {
        Browser admin = site.browser().loggedIn("admin");

        change(admin, "ks", "ks-absolutt", "false");
        assertThat(site.user("ks").groups()).containsExactly("confluence-users");

        change(admin, "kari", "ks-absolutt", "true");
        assertThat(site.user("kari").groups()).contains("ks-absolutt");
        assertThat(admin.get(SCREEN).body()).contains("Sett inn", "(ks, ks-absolutt)");
    }

    @Test
    public void theAdministratorCannotLockHerselfOut() {
        Browser admin = site.browser().loggedIn("admin");

        assertThat(change(admin, "admin", "confluence-administrators", "false")).isEqualTo(400);
        assertThat(change(admin, "kari", "nobody", "true")).isEqualTo(400);
        assertThat(site.user("admin").administrator()).isTrue();
    }

    @Test
    public void forOthersTheScreenDoesNotExist() {
        Browser ks = site.browser().loggedIn("ks");

        assertThat(ks.get(SCREEN).statusCode()).isEqualTo(404);
        assertThat(change(ks, "ks", "confluence-administrators", "true")).isEqualTo(404);
        assertThat(site.user("ks").administrator()).isFalse();
    }

    private int change(Browser browser, String user, String group, String member) {
        return browser.post(
                        SCREEN,
                        "atl_token",
                        browser.token(),
                        "user",
                        site.user(user).key(),
                        "group",
                        group,
                        "member",
                        member)
                .statusCode();
    }
}
