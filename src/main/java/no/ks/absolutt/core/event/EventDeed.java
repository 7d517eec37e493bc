// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;

/** What is written in the log of an event. */
final class EventDeed {

    private static final String REMOVED = "removed";

    private EventDeed() {}

    static FactDeed added(LocalEvent event) {
        return written(event, null, event.content());
    }

    /** A removed event keeps what it said, so that only its removal stands there. */
    static FactDeed changed(LocalEvent before, LocalEvent after) {
        return written(after, before.content(), after.content()).with(REMOVED, flag(before), flag(after));
    }

    private static String flag(LocalEvent event) {
        return event.removed() ? String.valueOf(true) : null;
    }

    private static FactDeed written(LocalEvent event, EventContent from, EventContent to) {
        String subject = to.title() == null ? to.kind().name() : to.title();
        FactDeed deed = FactDeed.of(FactKind.EVENT, String.valueOf(event.id()), subject)
                .with(EventContent.KIND, from == null ? null : from.kind(), to.kind())
                .with(EventContent.TITLE, from == null ? null : from.title(), to.title())
                .with(EventContent.PLACE, from == null ? null : from.place(), to.place())
                .with(EventContent.LINK, from == null ? null : from.link(), to.link())
                .with(EventContent.NOTE, from == null ? null : from.note(), to.note());
        EventTime was = from == null ? new EventTime(null, null, null, null) : from.time();
        EventTime is = to.time();
        return deed.with(EventContent.FROM, was.from(), is.from())
                .with(EventContent.TO, was.to(), is.to())
                .with(EventContent.BEGINS, was.begins(), is.begins())
                .with(EventContent.ENDS, was.ends(), is.ends());
    }
}
