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
 * The clock of the host and of the plugin: stands on a day of choice, and the time of day runs. Set for all threads at
 * once, since a request is answered by another thread than the one that asks.
 */
public final class SandboxClock extends Clock {
    /** Days are counted here, as the plugin does. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Clock real;
    private final AtomicReference<Duration> shift;

    private SandboxClock(Clock real, AtomicReference<Duration> shift) {
        this.real = real;
        this.shift = shift;
    }

    /** The real time. */
    public static SandboxClock real() {
        return new SandboxClock(Clock.system(OSLO), new AtomicReference<>(Duration.ZERO));
    }

    /** Stands on the day; the time of day is the real one and runs on, past midnight too. */
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
        Instant now = real.instant();
        Instant then = day.atTime(now.atZone(OSLO).toLocalTime()).atZone(OSLO).toInstant();
        shift.set(Duration.between(now, then));
    }

    /**
     * Does something on another day, and comes back.
     *
     * @return what the work returns
     * @throws Exception what the work throws
     */
    public <T> T during(LocalDate day, Callable<T> work) throws Exception {
        Duration before = shift.get();
        moveTo(day);
        try {
            return work.call();
        } finally {
            shift.set(before);
        }
    }

    /** As {@link #during(LocalDate, Callable)}, from an instant on. */
    public <T> T during(Instant start, Callable<T> work) throws Exception {
        Duration before = shift.get();
        shift.set(Duration.between(real.instant(), start));
        try {
            return work.call();
        } finally {
            shift.set(before);
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SandboxClock(real.withZone(zone), shift);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift.get());
    }
}
