// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import no.ks.absolutt.core.event.EventContent;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.LocalEvent;

/** The form in which an event is written, and what stands in it for one. */
final class EventForm {

    private final Words words;
    private final EventWords events;

    EventForm(Words words, EventWords events) {
        this.words = words;
        this.events = events;
    }

    LinkedHashMap<String, Object> map() {
        return new Fields()
                .texts(words, "events.form.", "kind", "title", "titleHelp", "from", "to", "toHelp", "begins", "ends")
                .texts(words, "events.form.", "place", "placeHelp", "link", "linkHelp", "note", "noteHelp")
                .texts(words, "events.form.", "add", "edit", "save", "cancel")
                .with("shortest", EventContent.SHORT_TEXT)
                .with("longest", EventContent.LONG_TEXT)
                .with(
                        "kinds",
                        Arrays.stream(EventKind.values())
                                .map(kind -> new Fields()
                                        .with("value", kind.name())
                                        .with("text", events.kind(kind))
                                        .map())
                                .toList())
                .map();
    }

    /** What the form begins with for that event, by the names of its fields. */
    static LinkedHashMap<String, Object> values(LocalEvent event) {
        EventContent content = event.content();
        return new Fields()
                .with(EventContent.KIND, content.kind().name())
                .with(EventContent.TITLE, content.title())
                .with(EventContent.FROM, content.time().from().toString())
                .with(EventContent.TO, content.time().to().toString())
                .with(EventContent.BEGINS, written(content.time().begins()))
                .with(EventContent.ENDS, written(content.time().ends()))
                .with(EventContent.PLACE, content.place())
                .with(EventContent.LINK, content.link())
                .with(EventContent.NOTE, content.note())
                .map();
    }

    private static String written(LocalTime time) {
        return time == null ? null : time.toString();
    }
}
