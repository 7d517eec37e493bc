// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.roles.AreaState;
import no.ks.absolutt.core.roles.Cell;
import no.ks.absolutt.core.roles.CellPlace;
import no.ks.absolutt.core.roles.Layer;
import no.ks.absolutt.core.roles.RoleChoice;
import no.ks.absolutt.core.roles.RoleCode;
import no.ks.absolutt.core.roles.RoleFacts;
import no.ks.absolutt.core.roles.RoleStore;
import no.ks.absolutt.storage.row.RoleAreaRow;
import no.ks.absolutt.storage.row.RoleCellRow;
import no.ks.absolutt.storage.row.RoleChoiceRow;

/** What municipalities have said in their role maps, a row for each cell, area and role that somebody has touched. */
final class AoRoleStore implements RoleStore {

    private static final int FIRST = 1;

    private final ActiveObjects ao;

    AoRoleStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public RoleFacts of(int participation) {
        return RoleFacts.of(
                read(RoleCellRow.class, RoleCellRow.PARTICIPATION_ID, participation, AoRoleStore::cell),
                read(RoleAreaRow.class, RoleAreaRow.PARTICIPATION_ID, participation, AoRoleStore::area),
                read(RoleChoiceRow.class, RoleChoiceRow.PARTICIPATION_ID, participation, AoRoleStore::choice));
    }

    @Override
    public void write(int participation, Cell cell, FactChange change) {
        String key = participation + ":" + cell.place().key();
        if (change.revision() == FIRST) {
            ao.create(
                    RoleCellRow.class,
                    new Columns()
                            .with(RoleCellRow.CELL_KEY, key)
                            .with(RoleCellRow.PARTICIPATION_ID, participation)
                            .with(RoleCellRow.AREA_KEY, cell.place().area())
                            .with(RoleCellRow.ROLE_CODE, cell.place().role())
                            .with(RoleCellRow.LAYER_CODE, cell.place().layer().code())
                            .with(RoleCellRow.LETTER, RoleCode.letterOf(cell.code()))
                            .with(RoleCellRow.REVISION, change.revision())
                            .with(RoleCellRow.CHANGED_AT, change.at())
                            .with(RoleCellRow.CHANGED_BY, change.by())
                            .values());
            return;
        }
        RoleCellRow row = find(RoleCellRow.class, RoleCellRow.CELL_KEY, key);
        row.setLetter(RoleCode.letterOf(cell.code()));
        row.setRevision(change.revision());
        row.setChangedAt(change.at().toEpochMilli());
        row.setChangedBy(change.by());
        row.save();
    }

    @Override
    public void write(int participation, AreaState area, FactChange change) {
        String key = participation + ":" + area.key();
        if (change.revision() == FIRST) {
            ao.create(
                    RoleAreaRow.class,
                    new Columns()
                            .with(RoleAreaRow.AREA_STATE_KEY, key)
                            .with(RoleAreaRow.PARTICIPATION_ID, participation)
                            .with(RoleAreaRow.AREA_KEY, area.key())
                            .with(RoleAreaRow.OWN_NAME, area.ownName())
                            .with(RoleAreaRow.TAKEN_UP, area.takenUp())
                            .with(RoleAreaRow.CONFIRMED, area.confirmed())
                            .with(RoleAreaRow.REMOVED, area.removed())
                            .with(RoleAreaRow.REVISION, change.revision())
                            .with(RoleAreaRow.CHANGED_AT, change.at())
                            .with(RoleAreaRow.CHANGED_BY, change.by())
                            .values());
            return;
        }
        RoleAreaRow row = find(RoleAreaRow.class, RoleAreaRow.AREA_STATE_KEY, key);
        row.setOwnName(area.ownName());
        row.setTakenUp(area.takenUp());
        row.setConfirmed(area.confirmed());
        row.setRemoved(area.removed());
        row.setRevision(change.revision());
        row.setChangedAt(change.at().toEpochMilli());
        row.setChangedBy(change.by());
        row.save();
    }

    @Override
    public void write(int participation, RoleChoice choice, FactChange change) {
        String key = participation + ":" + choice.role();
        if (change.revision() == FIRST) {
            ao.create(RoleChoiceRow.class, first(key, participation, choice, change));
            return;
        }
        RoleChoiceRow row = find(RoleChoiceRow.class, RoleChoiceRow.CHOICE_KEY, key);
        row.setOwnName(choice.ownName());
        row.setPicked(choice.picked());
        row.setHeldBy(choice.into());
        row.setHosted(choice.hosted());
        row.setRemoved(choice.removed());
        row.setRevision(change.revision());
        row.setChangedAt(change.at().toEpochMilli());
        row.setChangedBy(change.by());
        row.save();
    }

    private static Map<String, Object> first(String key, int participation, RoleChoice choice, FactChange change) {
        return new Columns()
                .with(RoleChoiceRow.CHOICE_KEY, key)
                .with(RoleChoiceRow.PARTICIPATION_ID, participation)
                .with(RoleChoiceRow.ROLE_CODE, choice.role())
                .with(RoleChoiceRow.OWN_NAME, choice.ownName())
                .with(RoleChoiceRow.PICKED, choice.picked())
                .with(RoleChoiceRow.HELD_BY, choice.into())
                .with(RoleChoiceRow.HOSTED, choice.hosted())
                .with(RoleChoiceRow.REMOVED, choice.removed())
                .with(RoleChoiceRow.REVISION, change.revision())
                .with(RoleChoiceRow.CHANGED_AT, change.at())
                .with(RoleChoiceRow.CHANGED_BY, change.by())
                .values();
    }

    private <R extends RawEntity<Integer>, T> List<T> read(
            Class<R> type, String column, int participation, Function<R, T> model) {
        return Arrays.stream(ao.find(type, Query.select().where(column + " = ?", participation)))
                .map(model)
                .toList();
    }

    private <R extends RawEntity<Integer>> R find(Class<R> type, String column, String key) {
        return ao.find(type, Query.select().where(column + " = ?", key))[0];
    }

    private static Cell cell(RoleCellRow row) {
        Layer layer = Layer.of(row.getLayerCode()).orElseThrow();
        RoleCode code = RoleCode.of(Columns.text(row.getLetter())).orElse(null);
        return new Cell(new CellPlace(row.getAreaKey(), row.getRoleCode(), layer), code, row.getRevision());
    }

    private static AreaState area(RoleAreaRow row) {
        return new AreaState(
                row.getAreaKey(),
                Columns.text(row.getOwnName()),
                row.isTakenUp(),
                row.isConfirmed(),
                row.isRemoved(),
                row.getRevision());
    }

    private static RoleChoice choice(RoleChoiceRow row) {
        return new RoleChoice(
                row.getRoleCode(),
                Columns.text(row.getOwnName()),
                row.isPicked(),
                Columns.text(row.getHeldBy()),
                row.isHosted(),
                row.isRemoved(),
                row.getRevision());
    }
}
