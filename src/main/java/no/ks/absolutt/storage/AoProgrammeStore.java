// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.text.NorwegianOrder;
import no.ks.absolutt.storage.row.ProgrammeRow;
import no.ks.absolutt.storage.row.SessionRow;

/** Programmes with their parts. One statement a table, whatever the number of programmes. */
final class AoProgrammeStore implements ProgrammeStore {

    private static final Comparator<Programme> BY_NAME =
            Comparator.comparing(Programme::name, NorwegianOrder.COMPARATOR).thenComparing(Programme::key);

    private final ActiveObjects ao;

    AoProgrammeStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Programme> all() {
        return ao.executeInTransaction(() -> {
            ProgrammeRow[] rows = ao.find(ProgrammeRow.class, Query.select());
            return rows.length == 0
                    ? List.of()
                    : sorted(ProgrammeParts.ofAll(ao).programmes(rows));
        });
    }

    @Override
    public Optional<Programme> find(String key) {
        return ao.executeInTransaction(() -> {
            ProgrammeRow[] rows =
                    ao.find(ProgrammeRow.class, Query.select().where(ProgrammeRow.PROGRAMME_KEY + " = ?", key));
            return rows.length == 0
                    ? Optional.empty()
                    : ProgrammeParts.of(ao, key).programmes(rows).stream().findFirst();
        });
    }

    @Override
    public boolean add(Programme programme) {
        return Duplicate.orNothing(ao, () -> addIfNew(programme)).orElse(false);
    }

    @Override
    public void update(Programme before, Programme after) {
        ao.executeInTransaction(() -> {
            new ProgrammeWriter(ao).rewrite(before, after);
            return null;
        });
    }

    @Override
    public Session add(String programme, Session session) {
        return ao.executeInTransaction(
                () -> StoredSession.of(ao.create(SessionRow.class, StoredSession.columns(programme, session))));
    }

    @Override
    public void update(Session session) {
        ao.executeInTransaction(() -> {
            SessionRow row = ao.get(SessionRow.class, session.id());
            StoredSession.write(session, row);
            row.save();
            return null;
        });
    }

    @Override
    public void remove(Session session) {
        ao.executeInTransaction(() -> {
            ao.delete(AoSessionTextStore.textRows(ao, session.id()));
            ao.delete(ao.get(SessionRow.class, session.id()));
            return null;
        });
    }

    /** Looks first, so that a key that is taken does not spoil a transaction that the caller has begun. */
    private boolean addIfNew(Programme programme) {
        int taken = ao.count(
                ProgrammeRow.class, Query.select().where(ProgrammeRow.PROGRAMME_KEY + " = ?", programme.key()));
        if (taken > 0) {
            return false;
        }
        new ProgrammeWriter(ao).write(programme);
        return true;
    }

    private static List<Programme> sorted(List<Programme> programmes) {
        return programmes.stream().sorted(BY_NAME).toList();
    }
}
