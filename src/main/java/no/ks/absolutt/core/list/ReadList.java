// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.RegisterEntries;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.text.Message;

/**
 * Use case: KS reads a list of municipalities that she has pasted or uploaded, to use its rows in a programme. Changes
 * nothing and keeps nothing. Refuses NOT_FOUND for an unknown programme, INVALID for a list that cannot be read.
 */
public final class ReadList {

    private final Access access;
    private final ProgrammeStore programmes;
    private final RegisterEntries register;
    private final People people;
    private final ListFormats formats;
    private final Today today;

    /** The use case over what it reads. */
    public ReadList(
            Access access,
            ProgrammeStore programmes,
            RegisterEntries register,
            People people,
            ListFormats formats,
            Today today) {
        this.access = access;
        this.programmes = programmes;
        this.register = register;
        this.people = people;
        this.formats = formats;
        this.today = today;
    }

    /** What a pasted text means. */
    public ReadRows ofText(Viewer viewer, String programme, String text) {
        access.requireKs(viewer);
        return read(programme, () -> formats.ofText(text));
    }

    /** What an uploaded file means. */
    public ReadRows ofFile(Viewer viewer, String programme, byte[] bytes) {
        access.requireKs(viewer);
        return read(programme, () -> formats.ofFile(bytes));
    }

    private ReadRows read(String programme, Supplier<ListTable> list) {
        programmes.find(programme).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        ListTable table = list.get();
        Heading heading = Heading.of(table.lines());
        List<ListLine> lines = heading.below(table.lines());
        RowReader reader = new RowReader(new NameIndex(register.all()), people, today.date());
        List<ListedRow> rows =
                lines.stream().map(heading::read).map(reader::read).toList();
        List<Message> notes = new ArrayList<>(table.notes());
        if (lines.stream().anyMatch(heading::leavesOut)) {
            notes.add(Message.of("list.note.columns"));
        }
        return new ReadRows(rows, rows.isEmpty() ? List.of(Message.of("list.problem.empty")) : List.of(), notes);
    }
}
