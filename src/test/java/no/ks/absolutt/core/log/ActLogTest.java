// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

public class ActLogTest {

    private static final Deed MOVED = Deed.of(ActKind.SESSION_MOVED, "innlandet-2021-2022", "Samling 2")
            .with("from", "2021-04-27", "2021-05-04")
            .with("place", null, null);

    private final FakeSite site = new FakeSite();
    private final ActLog log = site.log();

    @Test
    public void whatIsDoneIsLoggedWithWhoAndWhenAndWhatChanged() {
        String result = log.doing("ks", MOVED, () -> "done");

        assertThat(result).isEqualTo("done");
        assertThat(site.acts.newest(null, 10))
                .containsExactly(new Act(1, Instant.parse("2021-04-12T08:30:00Z"), "ks", MOVED));
        assertThat(MOVED.differences()).containsExactly(new Difference("from", "2021-04-27", "2021-05-04"));
    }

    @Test
    public void theHostsAuditLogIsToldAfterwards() {
        log.doing("ks", MOVED, () -> "done");

        assertThat(site.acts.told()).hasSize(1);
    }

    @Test
    public void whatFailsIsNeitherLoggedNorTold() {
        assertThatThrownBy(() -> log.doing("ks", MOVED, () -> {
                    throw new IllegalStateException("fails");
                }))
                .hasMessage("fails");

        assertThat(site.acts.newest(null, 10)).isEmpty();
        assertThat(site.acts.told()).isEmpty();
    }

    @Test
    public void onlyOneMakesARevision() {
        assertThat(log.changing("ks", MOVED, "session:17", 2, () -> "first")).contains("first");
        assertThat(log.changing("ks", MOVED, "session:17", 2, () -> "second")).isEmpty();

        assertThat(site.acts.newest(null, 10)).hasSize(1);
        assertThat(site.acts.told()).hasSize(1);
    }
}
