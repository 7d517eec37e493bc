// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.ks.absolutt.core.municipality.RegisterNote;
import no.ks.absolutt.core.municipality.RegisterNotes;
import no.ks.absolutt.storage.row.RegisterNoteRow;

/** What KS has noted about the register, one row a number. */
final class AoRegisterNotes implements RegisterNotes {

    private final ActiveObjects ao;

    AoRegisterNotes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<String, RegisterNote> all() {
        return Arrays.stream(ao.find(RegisterNoteRow.class))
                .map(AoRegisterNotes::model)
                .collect(Collectors.toMap(RegisterNote::number, Function.identity()));
    }

    @Override
    public void save(RegisterNote note) {
        ao.executeInTransaction(() -> {
            RegisterNoteRow[] rows = ao.find(
                    RegisterNoteRow.class,
                    Query.select().where(RegisterNoteRow.MUNICIPALITY_NO + " = ?", note.number()));
            return rows.length == 0 ? add(note) : update(rows[0], note);
        });
    }

    private RegisterNoteRow add(RegisterNote note) {
        Columns columns = new Columns()
                .with(RegisterNoteRow.MUNICIPALITY_NO, note.number())
                .with(RegisterNoteRow.KNOWN_AS, note.name())
                .with(RegisterNoteRow.VALID_TO, note.validTo())
                .with(RegisterNoteRow.CONTINUES_AS, note.continuesAs())
                .with(RegisterNoteRow.REVISION, note.revision());
        return ao.create(RegisterNoteRow.class, columns.values());
    }

    private static RegisterNoteRow update(RegisterNoteRow row, RegisterNote note) {
        row.setKnownAs(note.name());
        row.setValidTo(Columns.written(note.validTo()));
        row.setContinuesAs(note.continuesAs());
        row.setRevision(note.revision());
        row.save();
        return row;
    }

    private static RegisterNote model(RegisterNoteRow row) {
        return new RegisterNote(
                row.getMunicipalityNo(),
                Columns.text(row.getKnownAs()),
                Columns.day(row.getValidTo()),
                Columns.text(row.getContinuesAs()),
                row.getRevision());
    }
}
