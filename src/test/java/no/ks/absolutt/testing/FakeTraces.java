// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.space.SpaceTraces;

/** What people have left in spaces, as the test says it. */
public final class FakeTraces implements SpaceTraces {

    private final Map<String, List<Trace>> left = new HashMap<>();

    /** Somebody writes on a page that the plugin made. */
    public FakeTraces edited(String spaceKey, String title) {
        return leave(spaceKey, new Trace(Kind.EDITED_PAGE, title));
    }

    /** Somebody makes a page. */
    public FakeTraces newPage(String spaceKey, String title) {
        return leave(spaceKey, new Trace(Kind.NEW_PAGE, title));
    }

    /** Somebody comments on a page. */
    public FakeTraces comment(String spaceKey, String title) {
        return leave(spaceKey, new Trace(Kind.COMMENT, title));
    }

    /** Somebody attaches something to a page. */
    public FakeTraces attachment(String spaceKey, String title) {
        return leave(spaceKey, new Trace(Kind.ATTACHMENT, title));
    }

    /** The host does not tell of something. */
    public FakeTraces untold(String spaceKey, Kind kind) {
        return leave(spaceKey, Trace.of(kind));
    }

    /** Everything in the space is as it was made again. */
    public void clear(String spaceKey) {
        left.remove(spaceKey);
    }

    @Override
    public List<Trace> of(String spaceKey, Map<String, Long> pages, Instant madeAt) {
        return List.copyOf(left.getOrDefault(spaceKey, List.of()));
    }

    private FakeTraces leave(String spaceKey, Trace trace) {
        left.computeIfAbsent(spaceKey, key -> new ArrayList<>()).add(trace);
        return this;
    }
}
