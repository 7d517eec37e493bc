// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.List;
import java.util.stream.Stream;
import no.ks.absolutt.core.event.EventClashes;

/** What falls together with an event, in words. Immutable. */
public final class ClashWords {

    private final Words words;
    private final EventWords events;

    /** In the language of those words. */
    public ClashWords(Words words, EventWords events) {
        this.words = words;
        this.events = events;
    }

    /** A sentence for each; empty for none. */
    public List<String> of(EventClashes clashes) {
        SessionWords sessions = new SessionWords(words);
        return Stream.concat(
                        clashes.sessions().stream()
                                .map(session -> words.text("events.clash.session", sessions.name(session))),
                        clashes.events().stream().map(event -> words.text("events.clash.event", events.title(event))))
                .toList();
    }
}
