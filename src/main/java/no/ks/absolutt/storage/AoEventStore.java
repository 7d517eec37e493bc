// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import no.ks.absolutt.core.event.EventContent;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.EventStore;
import no.ks.absolutt.core.event.EventTime;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.storage.row.EventRow;

/** Municipalities' own events, one row an event. */
final class AoEventStore implements EventStore {

    private final ActiveObjects ao;

    AoEventStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<LocalEvent> of(int participation) {
        String there = EventRow.PARTICIPATION_ID + " = ? AND " + EventRow.REMOVED + " = ?";
        return Arrays.stream(ao.find(EventRow.class, Query.select().where(there, participation, false)))
                .map(AoEventStore::model)
                .toList();
    }

    @Override
    public Optional<LocalEvent> find(int participation, int id) {
        String one = "ID = ? AND " + EventRow.PARTICIPATION_ID + " = ?";
        return Arrays.stream(ao.find(EventRow.class, Query.select().where(one, id, participation)))
                .map(AoEventStore::model)
                .findFirst();
    }

    @Override
    public int add(int participation, EventContent content) {
        Columns columns = new Columns()
                .with(EventRow.PARTICIPATION_ID, participation)
                .with(EventRow.KIND, content.kind())
                .with(EventRow.FROM_DAY, content.time().from())
                .with(EventRow.TO_DAY, content.time().to())
                .with(EventRow.REMOVED, false);
        return ao.create(EventRow.class, columns.values()).getID();
    }

    @Override
    public void put(LocalEvent event) {
        for (EventRow row : ao.find(EventRow.class, Query.select().where("ID = ?", event.id()))) {
            EventContent content = event.content();
            row.setKind(content.kind().name());
            row.setTitle(content.title());
            row.setFromDay(Columns.written(content.time().from()));
            row.setToDay(Columns.written(content.time().to()));
            row.setBegins(Columns.written(content.time().begins()));
            row.setEnds(Columns.written(content.time().ends()));
            row.setPlace(content.place());
            row.setLink(content.link());
            row.setNote(content.note());
            row.setRemoved(event.removed());
            row.setRevision(event.revision());
            row.setChangedAt(event.changedAt().toEpochMilli());
            row.setChangedBy(event.changedBy());
            row.save();
        }
    }

    private static LocalEvent model(EventRow row) {
        EventTime time = new EventTime(
                Columns.day(row.getFromDay()), Columns.day(row.getToDay()), time(row.getBegins()), time(row.getEnds()));
        EventContent content = new EventContent(
                EventKind.valueOf(row.getKind()),
                Columns.text(row.getTitle()),
                time,
                Columns.text(row.getPlace()),
                Columns.text(row.getLink()),
                Columns.text(row.getNote()));
        return new LocalEvent(
                row.getID(),
                content,
                row.getRevision(),
                row.isRemoved(),
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getChangedBy());
    }

    private static LocalTime time(String written) {
        return Columns.text(written) == null ? null : LocalTime.parse(written);
    }
}
