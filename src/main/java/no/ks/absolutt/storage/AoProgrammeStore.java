// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.Query;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.text.NorwegianOrder;
import no.ks.absolutt.storage.row.ProgrammeRow;
import no.ks.absolutt.storage.row.SessionRow;

/**
 * Programmes with their parts. One statement a table, whatever the number of programmes; a single one that is as this store
 * has read it before costs one statement in all (docs/decisions/0020).
 */
final class AoProgrammeStore implements ProgrammeStore {

    private static final Comparator<Programme> BY_NAME =
            Comparator.comparing(Programme::name, NorwegianOrder.COMPARATOR).thenComparing(Programme::key);

    private final ActiveObjects ao;
    private final Map<String, Stamped> known = new ConcurrentHashMap<>();

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
        ProgrammeRow[] rows =
                ao.find(ProgrammeRow.class, Query.select().where(ProgrammeRow.PROGRAMME_KEY + " = ?", key));
        return rows.length == 0 ? Optional.empty() : Optional.of(whole(rows[0]));
    }

    private Programme whole(ProgrammeRow row) {
        Stamped before = known.get(row.getProgrammeKey());
        if (before != null && before.stamp().equals(row.getStamp())) {
            return before.programme();
        }
        Programme programme = ao.executeInTransaction(
                () -> ProgrammeParts.of(ao, row.getProgrammeKey()).programme(row));
        if (row.getStamp() != null) {
            known.put(programme.key(), new Stamped(row.getStamp(), programme));
        }
        return programme;
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
        return ao.executeInTransaction(() -> {
            SessionRow row = ao.create(SessionRow.class, StoredSession.columns(programme, session));
            new ProgrammeWriter(ao).stamp(programme);
            return StoredSession.of(row);
        });
    }

    @Override
    public void update(Session session) {
        ao.executeInTransaction(() -> {
            SessionRow row = ao.get(SessionRow.class, session.id());
            StoredSession.write(session, row);
            row.save();
            new ProgrammeWriter(ao).stamp(row.getProgrammeKey());
            return null;
        });
    }

    @Override
    public void remove(Session session) {
        ao.executeInTransaction(() -> {
            ao.delete(AoSessionTextStore.textRows(ao, session.id()));
            SessionRow row = ao.get(SessionRow.class, session.id());
            new ProgrammeWriter(ao).stamp(row.getProgrammeKey());
            ao.delete(row);
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

    /** A programme as it was when its row had that stamp. */
    private record Stamped(String stamp, Programme programme) {}

    private static List<Programme> sorted(List<Programme> programmes) {
        return programmes.stream().sorted(BY_NAME).toList();
    }
}
