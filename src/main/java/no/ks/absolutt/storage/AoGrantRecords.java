// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.java.ao.Query;
import no.ks.absolutt.core.space.GrantRecords;
import no.ks.absolutt.storage.row.GrantRow;

/** Which rights have been given. A participation has a handful of rows; they are read together. */
final class AoGrantRecords implements GrantRecords {

    private static final String SEPARATOR = ",";

    private final ActiveObjects ao;

    AoGrantRecords(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<String> of(int participation, Subject subject) {
        Set<String> rights = new TreeSet<>();
        for (GrantRow row : rows(participation, isFor(subject))) {
            rights.addAll(Arrays.asList(row.getRights().split(SEPARATOR)));
        }
        return rights;
    }

    @Override
    public void add(int participation, Subject subject, Set<String> rights) {
        Columns columns = new Columns()
                .with(GrantRow.PARTICIPATION_ID, participation)
                .with(GrantRow.SUBJECT_KIND, subject.kind())
                .with(GrantRow.SUBJECT_KEY, subject.key())
                .with(GrantRow.RIGHTS, String.join(SEPARATOR, new TreeSet<>(rights)));
        ao.executeInTransaction(() -> ao.create(GrantRow.class, columns.values()));
    }

    @Override
    public void remove(int participation, Subject subject) {
        delete(participation, isFor(subject));
    }

    @Override
    public void forget(int participation) {
        delete(participation, row -> true);
    }

    private void delete(int participation, Predicate<GrantRow> which) {
        ao.executeInTransaction(() -> {
            ao.delete(rows(participation, which));
            return null;
        });
    }

    private static Predicate<GrantRow> isFor(Subject subject) {
        return row -> subject.kind().name().equals(row.getSubjectKind())
                && subject.key().equals(row.getSubjectKey());
    }

    private GrantRow[] rows(int participation, Predicate<GrantRow> which) {
        Query query = Query.select().where(GrantRow.PARTICIPATION_ID + " = ?", participation);
        return Arrays.stream(ao.find(GrantRow.class, query)).filter(which).toArray(GrantRow[]::new);
    }
}
