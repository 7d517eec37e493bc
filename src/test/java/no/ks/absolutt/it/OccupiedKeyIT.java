// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.SpaceVisibility;
import org.junit.Test;

/** A space key that somebody else's space holds already. */
public class OccupiedKeyIT {

    private final RunningSandbox sandbox = RunningSandbox.withDemo();

    @Test
    public void theOtherSpaceStaysAsItIsAndTheSpaceIsMadeWhenItIsGone() {
        SpaceRow other =
                sandbox.world().spaces().create("ABS3430", "Noe annet", sandbox.key("nils"), SpaceVisibility.PRIVATE);
        Answer refused = sandbox.as("ks").makeSpace(INNLANDET, "3430", null);
        assertThat(refused.refusal()).isEqualTo("409 SPACE_KEY_TAKEN");
        assertThat(refused.json().path("message").asText()).contains("ABS3430");
        assertThat(sandbox.world().spaces().byKey("ABS3430")).contains(other);
        assertThat(sandbox.world().pages().inSpace("ABS3430")).hasSize(1);
        assertThat(sandbox.as("ks")
                        .rest("/programmes/" + INNLANDET + "/municipalities")
                        .body())
                .doesNotContain("ABS3430");

        sandbox.world().spaces().delete(other.id());
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3430", null).status()).isEqualTo(201);
    }
}
