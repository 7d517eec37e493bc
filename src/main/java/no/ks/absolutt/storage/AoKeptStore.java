// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.KeptStore;

/**
 * A list of facts in a table of its own. Every such table has the columns that are named here.
 *
 * @param <R> its rows
 * @param <F> what they say
 */
abstract class AoKeptStore<R extends RawEntity<Integer>, F> implements KeptStore<F> {

    private static final String FACT_KEY = "FACT_KEY";
    private static final String PARTICIPATION_ID = "PARTICIPATION_ID";
    private static final String IN_USE = PARTICIPATION_ID + " = ? AND REMOVED = ?";
    private static final String ONE = PARTICIPATION_ID + " = ? AND " + FACT_KEY + " = ?";
    private static final String AS_ADDED = "ID ASC";

    private final ActiveObjects ao;
    private final Class<R> table;

    AoKeptStore(ActiveObjects ao, Class<R> table) {
        this.ao = ao;
        this.table = table;
    }

    /** What the row says. */
    abstract Kept<F> kept(R row);

    /** Writes what there is to say into the row's columns. */
    abstract void write(R row, Kept<F> kept);

    @Override
    public final List<Kept<F>> of(int participation) {
        Query query = Query.select().where(IN_USE, participation, false).order(AS_ADDED);
        return Arrays.stream(ao.find(table, query)).map(this::kept).toList();
    }

    @Override
    public final Optional<Kept<F>> find(int participation, String key) {
        return row(participation, key).map(this::kept);
    }

    @Override
    public final void write(int participation, Kept<F> kept) {
        R row = row(participation, kept.key())
                .orElseGet(() -> ao.create(
                        table,
                        new Columns()
                                .with(FACT_KEY, kept.key())
                                .with(PARTICIPATION_ID, participation)
                                .values()));
        write(row, kept);
        row.save();
    }

    private Optional<R> row(int participation, String key) {
        return Arrays.stream(ao.find(table, Query.select().where(ONE, participation, key)))
                .findFirst();
    }
}
