// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The audit log since the host was started, the oldest first. Thread-safe; forgotten when the host stops. */
public final class AuditEntries {

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final Clock clock;

    AuditEntries(Clock clock) {
        this.clock = clock;
    }

    /**
     * One event.
     *
     * @param user key of the user of the thread; null for none
     * @param key the key that the product would look the words of the action up by
     * @param affected what it was done to
     * @param attributes what else is told, as name and value
     */
    public record Entry(
            Instant at,
            String user,
            String category,
            String key,
            String action,
            List<Named> affected,
            List<Named> attributes) {}

    /** A thing with a name, or a value with one. */
    public record Named(String name, String value) {}

    /** Puts one more in, as of now. */
    public void add(Entry entry) {
        entries.add(new Entry(
                clock.instant(),
                entry.user(),
                entry.category(),
                entry.key(),
                entry.action(),
                entry.affected(),
                entry.attributes()));
    }

    /** All of them. */
    public List<Entry> all() {
        return List.copyOf(entries);
    }
}
