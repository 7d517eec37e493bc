// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.Test;

public class SandboxClockTest {

    private static final LocalDate DAY = LocalDate.parse("2021-04-12");

    private final RealTime real = new RealTime(Instant.parse("2026-11-21T22:59:30Z"));
    private final SandboxClock clock = SandboxClock.over(real);

    @Test
    public void itStandsOnTheDayAtTheRealTimeOfDay() {
        clock.moveTo(DAY);

        assertThat(clock.instant()).isEqualTo("2021-04-12T21:59:30Z");
    }

    @Test
    public void theDayDoesNotChangeAtMidnight() {
        clock.moveTo(DAY);
        real.now = Instant.parse("2026-11-21T23:00:10Z");

        assertThat(clock.instant()).isEqualTo("2021-04-11T22:00:10Z");
        assertThat(clock.day()).isEqualTo(DAY);
    }

    @Test
    public void itComesBackFromAnotherDay() throws Exception {
        clock.moveTo(DAY);

        Instant then = clock.during(Instant.parse("2021-02-05T09:15:00Z"), clock::instant);

        assertThat(then).isEqualTo("2021-02-05T09:15:00Z");
        assertThat(clock.day()).isEqualTo(DAY);
    }

    @Test
    public void theRealDayGoesOn() {
        real.now = Instant.parse("2026-11-21T23:00:10Z");

        assertThat(clock.day()).isEqualTo("2026-11-22");
    }

    private static final class RealTime extends Clock {
        private Instant now;

        RealTime(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return SandboxClock.OSLO;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
