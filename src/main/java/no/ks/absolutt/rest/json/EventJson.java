// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import static no.ks.absolutt.core.event.EventContent.BEGINS;
import static no.ks.absolutt.core.event.EventContent.ENDS;
import static no.ks.absolutt.core.event.EventContent.FROM;
import static no.ks.absolutt.core.event.EventContent.KIND;
import static no.ks.absolutt.core.event.EventContent.LINK;
import static no.ks.absolutt.core.event.EventContent.NOTE;
import static no.ks.absolutt.core.event.EventContent.PLACE;
import static no.ks.absolutt.core.event.EventContent.TITLE;
import static no.ks.absolutt.core.event.EventContent.TO;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.event.EventContent;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.EventTime;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.text.Message;

/**
 * One of a municipality's own events.
 *
 * @param title null where the kind says it all
 * @param begins {@code HH:mm} or null
 * @param ends {@code HH:mm} or null
 * @param warnings what falls together with it, in words; empty for nothing
 */
public record EventJson(
        int id,
        String kind,
        String title,
        String from,
        String to,
        String begins,
        String ends,
        String place,
        String link,
        String note,
        boolean removed,
        int revision,
        List<String> warnings) {

    private static final String REVISION = "revision";
    private static final Set<String> CONTENT = Set.of(KIND, TITLE, FROM, TO, BEGINS, ENDS, PLACE, LINK, NOTE);

    /** The event, with what is to be said of it. */
    public static EventJson of(LocalEvent event, List<String> warnings) {
        EventContent content = event.content();
        return new EventJson(
                event.id(),
                content.kind().name(),
                content.title(),
                content.time().from().toString(),
                content.time().to().toString(),
                written(content.time().begins()),
                written(content.time().ends()),
                content.place(),
                content.link(),
                content.note(),
                event.removed(),
                event.revision(),
                warnings);
    }

    /** What the request to add an event says of it; refuses INVALID. */
    public static EventContent added(RequestBody body) {
        body.allowOnly(CONTENT);
        return content(body);
    }

    /** What the request to change an event says of it: all of it, what is left out is cleared; refuses INVALID. */
    public static EventContent changed(RequestBody body) {
        Set<String> allowed = new HashSet<>(CONTENT);
        allowed.add(REVISION);
        body.allowOnly(allowed);
        return content(body);
    }

    /** The revision that the request to change an event is based on; refuses INVALID. */
    public static int revision(RequestBody body) {
        return body.requiredNumber(REVISION);
    }

    private static EventContent content(RequestBody body) {
        LocalDate from = body.date(FROM).value();
        if (from == null) {
            throw Refusal.invalid(FROM, Message.of("events.refused.from"));
        }
        LocalDate to = body.date(TO).value();
        EventTime time = new EventTime(
                from, to == null ? from : to, body.time(BEGINS).value(), body.time(ENDS).value());
        return new EventContent(
                body.requiredValue(KIND, EventKind.class),
                body.text(TITLE).value(),
                time,
                body.text(PLACE).value(),
                body.text(LINK).value(),
                body.text(NOTE).value());
    }

    private static String written(LocalTime time) {
        return time == null ? null : time.toString();
    }
}
