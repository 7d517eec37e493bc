// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.sandbox.host.SpaceStatus;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A space that somebody has archived in Confluence (design, "A space's life"). */
public class ArchivedSpaceIT {

    private static final String SPACE = "ABS3413";

    private final RunningSandbox sandbox = RunningSandbox.withDemo();

    @Before
    public void archive() {
        set(SpaceStatus.ARCHIVED);
    }

    @After
    public void takeBack() {
        set(SpaceStatus.CURRENT);
    }

    @Test
    public void itsFactsAreReadAndNotChanged() {
        Visitor nils = sandbox.as("nils");
        int revision = nils.milestone(SPACE, "etter.linja").path("revision").asInt();

        Answer refused =
                nils.change(SPACE, "etter.linja", "{\"status\": \"IN_PROGRESS\", \"revision\": " + revision + "}");

        assertThat(refused.refusal()).isEqualTo("405 READ_ONLY");
        assertThat(nils.milestone(SPACE, "etter.linja").path("revision").asInt())
                .isEqualTo(revision);
        assertThat(nils.view(SPACE, "Framdrift"))
                .contains("data-milestone=\"etter.linja\"")
                .doesNotContain("<select");
    }

    private void set(SpaceStatus status) {
        long id = sandbox.world().spaces().byKey(SPACE).orElseThrow().id();
        sandbox.world().spaces().setStatus(id, status);
    }
}
