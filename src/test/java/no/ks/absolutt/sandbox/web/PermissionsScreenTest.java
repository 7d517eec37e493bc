// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;

public class PermissionsScreenTest {

    private static final String SCREEN = "/spaces/spacepermissions.action?key=ABS";

    @Rule
    public final RunningSite site = new RunningSite();

    @Test
    public void anAdministratorOfTheSpaceGivesAndTakesRights() {
        Browser ks = site.browser().loggedIn("ks");
        String nils = "user:" + site.user("nils").key();
        ks.post(SCREEN, "who", nils, "type", "VIEWSPACE", "atl_token", ks.token());
        assertThat(mayView("nils")).isTrue();
        assertThat(ks.get(SCREEN).body()).contains("<span class=\"assistive\"> for Nils Koordinator</span>");
        ks.post(SCREEN, "who", nils, "remove", "1", "atl_token", ks.token());
        assertThat(mayView("nils")).isFalse();
        ks.post(SCREEN, "who", "group:confluence-users", "type", "VIEWSPACE", "atl_token", ks.token());
        assertThat(mayView("nils")).isTrue();
    }

    @Test
    public void forOthersTheScreenDoesNotExist() {
        Browser kari = site.browser().loggedIn("kari");
        assertThat(kari.get(SCREEN).statusCode()).isEqualTo(404);
        String[] form = {"who", "group:confluence-users", "type", "VIEWSPACE", "atl_token", kari.token()};
        assertThat(kari.post(SCREEN, form).statusCode()).isEqualTo(404);
        assertThat(mayView("nils")).isFalse();
    }

    private boolean mayView(String name) {
        return site.world().permissions().may(site.user(name), "VIEWSPACE", site.space());
    }
}
