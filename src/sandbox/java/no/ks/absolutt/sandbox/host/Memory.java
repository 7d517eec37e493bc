// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The rows that the host has read, kept until somebody writes: the product, too, has spaces, permissions and pages in
 * caches. While a transaction that has written is open, everybody reads from the database. Safe for use by many threads.
 */
final class Memory {

    private static final int MOST_STATEMENTS = 10_000;
    private static final long NEVER = -1;

    private final Map<List<Object>, List<?>> kept = new HashMap<>();
    private int writing;
    private long changes;

    /** The rows of that statement with those arguments, perhaps from an earlier reading; the list is the caller's own. */
    @SuppressWarnings("unchecked")
    <T> List<T> rows(List<Object> statement, Supplier<List<T>> reading) {
        long before;
        synchronized (this) {
            List<?> known = kept.get(statement);
            if (known != null) {
                return new ArrayList<>((List<T>) known);
            }
            before = writing > 0 ? NEVER : changes;
        }
        List<T> rows = reading.get();
        keep(statement, rows, before);
        return new ArrayList<>(rows);
    }

    private synchronized void keep(List<Object> statement, List<?> rows, long before) {
        if (before == changes && writing == 0 && kept.size() < MOST_STATEMENTS) {
            kept.put(statement, rows);
        }
    }

    /** A transaction is about to write for the first time. */
    synchronized void writingBegins() {
        writing++;
        kept.clear();
    }

    /** A transaction that has written is over, one way or the other. */
    synchronized void writingEnds() {
        writing--;
        changes++;
    }
}
