// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.Rule;
import org.junit.Test;

public class SpaceLifeScreenTest {

    private static final String SCREEN = "/spaces/removespace.action?key=ABS";

    @Rule
    public final RunningSite site = new RunningSite();

    @Test
    public void itsAdministratorArchivesASpaceAndTakesItIntoUseAgain() {
        Browser ks = site.browser().loggedIn("ks");
        String token = ks.token();

        ks.post(SCREEN, "atl_token", token, "action", "archive");
        assertThat(isArchived()).isTrue();
        assertThat(ks.get(SCREEN).body()).contains("Området er arkivert.", "Ta i bruk igjen");

        ks.post(SCREEN, "atl_token", token, "action", "restore");
        assertThat(isArchived()).isFalse();
    }

    @Test
    public void aSpaceIsDeletedWhenItsKeyIsWritten() {
        Browser ks = site.browser().loggedIn("ks");
        String token = ks.token();

        HttpResponse<String> refused = ks.post(SCREEN, "atl_token", token, "action", "delete", "confirmedKey", "AB");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(site.world().spaces().byKey("ABS")).isPresent();

        ks.post(SCREEN, "atl_token", token, "action", "delete", "confirmedKey", "ABS");
        assertThat(site.world().spaces().byKey("ABS")).isEmpty();
    }

    @Test
    public void forOthersTheScreenDoesNotExist() {
        Browser kari = site.browser().loggedIn("kari");

        assertThat(kari.get(SCREEN).statusCode()).isEqualTo(404);
        assertThat(kari.post(SCREEN, "atl_token", kari.token(), "action", "archive")
                        .statusCode())
                .isEqualTo(404);
        assertThat(isArchived()).isFalse();
    }

    @Test
    public void theRestArchivesAndRestores() {
        Browser ks = site.browser().basic("ks", "ks");

        assertThat(ks.json("PUT", "/rest/api/space/ABS/archive", "").statusCode())
                .isEqualTo(204);
        assertThat(ks.json("PUT", "/rest/api/space/ABS/archive", "").statusCode())
                .isEqualTo(204);
        assertThat(isArchived()).isTrue();
        assertThat(ks.json("PUT", "/rest/api/space/ABS/restore", "").statusCode())
                .isEqualTo(204);
        assertThat(isArchived()).isFalse();
        assertThat(site.browser()
                        .basic("kari", "kari")
                        .json("PUT", "/rest/api/space/ABS/archive", "")
                        .statusCode())
                .isEqualTo(403);
    }

    private boolean isArchived() {
        return site.world().spaces().byKey("ABS").orElseThrow().archived();
    }
}
