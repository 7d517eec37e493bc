// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.measure.MeasureFacts;
import no.ks.absolutt.core.measure.MeasureState;
import no.ks.absolutt.storage.row.MeasureRow;

/** The measures. */
final class AoMeasureStore extends AoKeptStore<MeasureRow, MeasureFacts> {

    AoMeasureStore(ActiveObjects ao) {
        super(ao, MeasureRow.class);
    }

    @Override
    Kept<MeasureFacts> kept(MeasureRow row) {
        MeasureFacts facts = new MeasureFacts(
                row.getName(),
                Columns.text(row.getGoal()),
                Columns.text(row.getRoleKey()),
                Columns.text(row.getResponsible()),
                Columns.day(row.getDeadline()),
                Columns.text(row.getEffect()),
                Columns.text(row.getSign()),
                MeasureState.valueOf(row.getState()),
                Columns.text(row.getLink()));
        Instant at = Instant.ofEpochMilli(row.getChangedAt());
        return new Kept<>(row.getFactKey(), facts, row.getRevision(), at, row.getChangedBy(), row.isRemoved());
    }

    @Override
    void write(MeasureRow row, Kept<MeasureFacts> kept) {
        MeasureFacts facts = kept.facts();
        row.setName(facts.name());
        row.setGoal(facts.goal());
        row.setRoleKey(facts.role());
        row.setResponsible(facts.responsible());
        row.setDeadline(Columns.written(facts.deadline()));
        row.setEffect(facts.effect());
        row.setSign(facts.sign());
        row.setState(facts.state().name());
        row.setLink(facts.link());
        row.setRemoved(kept.removed());
        row.setRevision(kept.revision());
        row.setChangedAt(kept.changedAt().toEpochMilli());
        row.setChangedBy(kept.changedBy());
    }
}
