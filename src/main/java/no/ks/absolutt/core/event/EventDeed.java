// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;

/** What is written in the log of an event. */
final class EventDeed {

    private EventDeed() {}

    static FactDeed added(int id, EventContent content) {
        return written(id, null, content);
    }

    static FactDeed changed(LocalEvent before, EventContent after) {
        return written(before.id(), before.content(), after).with(FactDeed.REMOVED, flag(before.removed()), null);
    }

    /** What it said is kept, so that only the removal stands there. */
    static FactDeed removed(LocalEvent event) {
        return written(event.id(), event.content(), event.content()).with(FactDeed.REMOVED, null, flag(true));
    }

    private static String flag(boolean removed) {
        return removed ? String.valueOf(true) : null;
    }

    private static FactDeed written(int id, EventContent from, EventContent to) {
        String subject = to.title() == null ? to.kind().name() : to.title();
        FactDeed deed = FactDeed.of(FactKind.EVENT, String.valueOf(id), subject)
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
