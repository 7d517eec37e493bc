// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of the host and of the plugin: stands on a day of choice, and the time of day runs. At midnight it begins the
 * same day anew, so that what is tested or shown on that day does not change under way. Set for all threads at once, since
 * a request is answered by another thread than the one that asks.
 */
public final class SandboxClock extends Clock {

    /** Days are counted here, as the plugin does. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /**
     * How far the clock is from the real one, and the day it does not leave.
     *
     * @param day null for the real day
     */
    private record Standing(Duration shift, LocalDate day) {
        Instant at(Instant real) {
            Instant shifted = real.plus(shift);
            return day == null
                    ? shifted
                    : day.atTime(shifted.atZone(OSLO).toLocalTime())
                            .atZone(OSLO)
                            .toInstant();
        }
    }

    private final Clock real;
    private final AtomicReference<Standing> standing;

    private SandboxClock(Clock real, AtomicReference<Standing> standing) {
        this.real = real;
        this.standing = standing;
    }

    /** The real time. */
    public static SandboxClock real() {
        return over(Clock.system(OSLO));
    }

    /** The time of that clock. */
    static SandboxClock over(Clock real) {
        return new SandboxClock(real, new AtomicReference<>(new Standing(Duration.ZERO, null)));
    }

    /** Stands on the day; the time of day is the real one. */
    public static SandboxClock on(LocalDate day) {
        SandboxClock clock = real();
        clock.moveTo(day);
        return clock;
    }

    /** The day that the clock stands on. */
    public LocalDate day() {
        return day(this);
    }

    /** The day in Norway that a clock stands on. */
    static LocalDate day(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), OSLO);
    }

    /** Moves to another day, at the same time of day. */
    public void moveTo(LocalDate day) {
        standing.set(new Standing(standing.get().shift(), day));
    }

    /**
     * Does something on another day, and comes back.
     *
     * @return what the work returns
     * @throws Exception what the work throws
     */
    public <T> T during(LocalDate day, Callable<T> work) throws Exception {
        return during(new Standing(standing.get().shift(), day), work);
    }

    /** As {@link #during(LocalDate, Callable)}, from an instant on. */
    public <T> T during(Instant start, Callable<T> work) throws Exception {
        return during(new Standing(Duration.between(real.instant(), start), LocalDate.ofInstant(start, OSLO)), work);
    }

    private <T> T during(Standing meanwhile, Callable<T> work) throws Exception {
        Standing before = standing.getAndSet(meanwhile);
        try {
            return work.call();
        } finally {
            standing.set(before);
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SandboxClock(real.withZone(zone), standing);
    }

    @Override
    public Instant instant() {
        return standing.get().at(real.instant());
    }
}
