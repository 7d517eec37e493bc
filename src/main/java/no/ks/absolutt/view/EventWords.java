// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.EventTime;
import no.ks.absolutt.core.event.LocalEvent;

/** A municipality's own events as people call them. Immutable. */
public final class EventWords {

    private final Words words;
    private final Dates dates;
    private final boolean county;

    /** Events in the language of those words; {@code county} for those of a county municipality. */
    public EventWords(Words words, boolean county) {
        this.words = words;
        this.dates = new Dates(words);
        this.county = county;
    }

    /** The kind: «Møte i deltakergruppa», «Møte i kommunestyret». */
    public String kind(EventKind kind) {
        return words.text((county && isForCouncil(kind) ? "events.kind.county." : "events.kind.") + kind);
    }

    /** What it is called: its title, or its kind where it has none. */
    public String title(LocalEvent event) {
        return event.content().title() == null
                ? kind(event.kind())
                : event.content().title();
    }

    /** When it is: «20. april 2021, kl. 12.00–14.00». */
    public String when(EventTime time) {
        String days = dates.days(time.from(), time.to());
        String times = dates.times(time.begins(), time.ends());
        return times == null ? days : words.text("events.when", days, times);
    }

    private static boolean isForCouncil(EventKind kind) {
        return kind == EventKind.COUNCIL || kind == EventKind.COMMITTEE || kind == EventKind.THEME_DAY;
    }
}
