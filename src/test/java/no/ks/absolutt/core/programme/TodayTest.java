// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.Test;

public class TodayTest {

    @Test
    public void daysAreCountedInNorwayWhateverTheServersZone() {
        Clock inNewYork = Clock.fixed(Instant.parse("2021-06-30T22:30:00Z"), ZoneId.of("America/New_York"));

        assertThat(new Today(inNewYork).date()).isEqualTo("2021-07-01");
    }
}
