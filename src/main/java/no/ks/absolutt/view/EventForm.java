// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.event.EventContent;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.EventTime;
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

    /** What the form begins with for that event: name and text of each field that is not empty. */
    static List<LinkedHashMap<String, Object>> values(LocalEvent event) {
        EventContent content = event.content();
        EventTime time = content.time();
        List<LinkedHashMap<String, Object>> values = new ArrayList<>();
        add(values, EventContent.KIND, content.kind().name());
        add(values, EventContent.TITLE, content.title());
        add(values, EventContent.FROM, time.from());
        add(values, EventContent.TO, time.to().equals(time.from()) ? null : time.to());
        add(values, EventContent.BEGINS, time.begins());
        add(values, EventContent.ENDS, time.ends());
        add(values, EventContent.PLACE, content.place());
        add(values, EventContent.LINK, content.link());
        add(values, EventContent.NOTE, content.note());
        return values;
    }

    private static void add(List<LinkedHashMap<String, Object>> values, String name, Object value) {
        if (value != null) {
            values.add(new Fields()
                    .with("name", name)
                    .with("text", value.toString())
                    .map());
        }
    }
}
