// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import no.ks.absolutt.core.municipality.Enrolment;
import no.ks.absolutt.core.municipality.EnrolmentStore;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.storage.row.EnrolmentRow;

/** Who is to take part, one row each. */
final class AoEnrolmentStore implements EnrolmentStore {

    private static final String IN_ORDER_MADE = "ID";
    private static final int FIRST = 1;

    private final ActiveObjects ao;

    AoEnrolmentStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Enrolment of(String programme, String number) {
        return Arrays.stream(rows(programme, number))
                .findFirst()
                .map(AoEnrolmentStore::model)
                .orElseGet(() -> Enrolment.none(programme, number));
    }

    @Override
    public List<Enrolment> ofProgramme(String programme) {
        return read(Query.select().where(EnrolmentRow.PROGRAMME_KEY + " = ?", programme));
    }

    @Override
    public List<Enrolment> all() {
        return read(Query.select());
    }

    private List<Enrolment> read(Query query) {
        return Arrays.stream(ao.find(EnrolmentRow.class, query.order(IN_ORDER_MADE)))
                .map(AoEnrolmentStore::model)
                .toList();
    }

    @Override
    public void save(Enrolment next) {
        ao.executeInTransaction(() -> next.revision() == FIRST ? add(next) : update(next));
    }

    private EnrolmentRow add(Enrolment first) {
        Columns columns = new Columns()
                .with(EnrolmentRow.ENROLMENT_KEY, key(first.programme(), first.number()))
                .with(EnrolmentRow.PROGRAMME_KEY, first.programme())
                .with(EnrolmentRow.MUNICIPALITY_NO, first.number())
                .with(EnrolmentRow.STANDING, written(first))
                .with(EnrolmentRow.REVISION, first.revision())
                .with(EnrolmentRow.CHANGED_AT, first.changedAt());
        return ao.create(EnrolmentRow.class, columns.values());
    }

    private EnrolmentRow update(Enrolment next) {
        EnrolmentRow row = rows(next.programme(), next.number())[0];
        row.setStanding(written(next));
        row.setRevision(next.revision());
        row.setChangedAt(next.changedAt().toEpochMilli());
        row.save();
        return row;
    }

    private EnrolmentRow[] rows(String programme, String number) {
        return ao.find(
                EnrolmentRow.class, Query.select().where(EnrolmentRow.ENROLMENT_KEY + " = ?", key(programme, number)));
    }

    private static Enrolment model(EnrolmentRow row) {
        String standing = Columns.text(row.getStanding());
        return new Enrolment(
                row.getProgrammeKey(),
                row.getMunicipalityNo(),
                standing == null ? null : Standing.valueOf(standing),
                row.getRevision(),
                Instant.ofEpochMilli(row.getChangedAt()));
    }

    private static String written(Enrolment enrolment) {
        return enrolment.standing() == null ? null : enrolment.standing().name();
    }

    private static String key(String programme, String number) {
        return programme + ":" + number;
    }
}
