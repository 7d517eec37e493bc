// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.sandbox.host.Users;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A space is in its own language, but for a viewer whose profile is English. */
public class EnglishViewerIT {

    private final RunningSandbox sandbox = RunningSandbox.withDemo();

    @Before
    public void ritaReadsEnglish() {
        sandbox.world().users().setLocale(sandbox.key("rita"), Users.ENGLISH);
    }

    @After
    public void ritaReadsBokmalAgain() {
        sandbox.world().users().setLocale(sandbox.key("rita"), Users.BOKMAL);
    }

    @Test
    public void sheReadsTheFactsInEnglish() {
        assertThat(sandbox.as("rita").view("ABS3420", "Framdrift"))
                .contains("Political participation is settled", "Done", "Overdue")
                .doesNotContain("Fullført");
        assertThat(sandbox.as("rita")
                        .milestone("ABS3420", "for.politisk")
                        .path("title")
                        .asText())
                .isEqualTo("Political participation is settled");
    }

    @Test
    public void sheIsRefusedInEnglish() {
        String body = "{\"status\": \"DONE\", \"revision\": 0, \"due\": \"soon\"}";
        assertThat(sandbox.as("rita")
                        .change("ABS3420", "framtid.aktorer", body)
                        .json()
                        .path("message")
                        .asText())
                .contains("date");
    }

    @Test
    public void othersReadBokmalAtTheSameTime() {
        assertThat(sandbox.as("ola").view("ABS3420", "Framdrift")).contains("Fullført", "Fristen er passert");
    }
}
