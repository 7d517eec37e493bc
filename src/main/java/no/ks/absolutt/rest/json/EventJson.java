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
import no.ks.absolutt.core.event.EventEdit;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.EventTime;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.progress.Field;
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
        List<String> warnings,
        boolean removed,
        int revision,
        String changedAt,
        PersonJson changedBy) {

    private static final String REVISION = "revision";
    private static final Set<String> CONTENT = Set.of(KIND, TITLE, FROM, TO, BEGINS, ENDS, PLACE, LINK, NOTE);

    /** The event, with what is to be said of it. */
    public static EventJson of(LocalEvent event, List<String> warnings, Names names) {
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
                warnings,
                event.removed(),
                event.revision(),
                Times.time(event.changedAt()),
                names.of(event.changedBy()));
    }

    /** What the request to add an event says of it; refuses INVALID. */
    public static EventContent added(RequestBody body) {
        body.allowOnly(CONTENT);
        LocalDate from = notNull(FROM, Field.of(body.date(FROM).value())).value();
        LocalDate to = body.date(TO).value();
        EventTime time = new EventTime(
                from,
                to == null ? from : to,
                body.time(BEGINS).value(),
                body.time(ENDS).value());
        return new EventContent(
                body.requiredValue(KIND, EventKind.class),
                body.text(TITLE).value(),
                time,
                body.text(PLACE).value(),
                body.text(LINK).value(),
                body.text(NOTE).value());
    }

    /** What the request to change an event asks for; refuses INVALID. */
    public static EventEdit changed(RequestBody body) {
        Set<String> allowed = new HashSet<>(CONTENT);
        allowed.add(REVISION);
        body.allowOnly(allowed);
        return new EventEdit(
                body.requiredNumber(REVISION),
                notNull(KIND, body.value(KIND, EventKind.class)),
                body.text(TITLE),
                notNull(FROM, body.date(FROM)),
                body.date(TO),
                body.time(BEGINS),
                body.time(ENDS),
                body.text(PLACE),
                body.text(LINK),
                body.text(NOTE));
    }

    private static <T> Field<T> notNull(String field, Field<T> value) {
        if (value.given() && value.value() == null) {
            throw Refusal.invalid(field, Message.of("refusal.field.missing"));
        }
        return value;
    }

    private static String written(LocalTime time) {
        return time == null ? null : time.toString();
    }
}
