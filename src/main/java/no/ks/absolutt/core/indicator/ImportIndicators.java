// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.Form;
import no.ks.absolutt.core.fact.Keeper;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.list.ListFormats;
import no.ks.absolutt.core.list.ListLine;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.text.Message;

/**
 * Use case: the coordinator, or an administrator of the space, adds the figures of a table that she has pasted. What is
 * wrong with a row stands in its way alone. A figure that is there already is not added again, so doing it twice is harmless.
 */
public final class ImportIndicators {

    /** The most figures that a table may hold. */
    public static final int MOST = 200;

    private static final String LIST = "list";

    private final SpaceDoor door;
    private final ReadIndicators indicators;
    private final Keeper<IndicatorFacts> keeper;
    private final ListFormats formats;

    /** The use case over the door, the list and what reads pasted text. */
    public ImportIndicators(
            SpaceDoor door, ReadIndicators indicators, Keeper<IndicatorFacts> keeper, ListFormats formats) {
        this.door = door;
        this.indicators = indicators;
        this.keeper = keeper;
        this.formats = formats;
    }

    /**
     * What the table means; changes nothing. Refuses as the door, and INVALID a text that is no table or too long a one.
     *
     * @param otherwise what holds for the rows that do not say it themselves
     */
    public List<ImportedRow> preview(Viewer viewer, String spaceKey, String text, Typed<IndicatorField> otherwise) {
        return read(door.visitToChange(viewer, spaceKey), text, otherwise);
    }

    /** Adds the good rows, and says of each whether it was. Refuses as {@link #preview}. */
    public List<ImportedRow> add(Viewer viewer, String spaceKey, String text, Typed<IndicatorField> otherwise) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        List<ImportedRow> rows = new ArrayList<>();
        for (ImportedRow row : read(visit, text, otherwise)) {
            if (row.isGood()) {
                keeper.add(visit, row.facts());
            }
            rows.add(row.isGood() ? row.asSaved() : row);
        }
        return rows;
    }

    private List<ImportedRow> read(Visit visit, String text, Typed<IndicatorField> otherwise) {
        List<ListLine> lines = formats.ofText(text).lines();
        IndicatorColumns columns = IndicatorColumns.of(lines);
        Set<String> known = new HashSet<>();
        indicators.of(visit).forEach(one -> known.add(key(one.facts())));
        List<ImportedRow> rows = new ArrayList<>();
        for (ListLine line : columns.below(lines)) {
            for (Typed<IndicatorField> typed : columns.read(line)) {
                rows.add(row(line.row(), TableWords.understood(typed, otherwise), known));
                if (rows.size() > MOST) {
                    throw Refusal.invalid(LIST, Message.of("indicator.import.many", MOST));
                }
            }
        }
        if (rows.isEmpty()) {
            throw Refusal.invalid(LIST, Message.of("indicator.import.empty"));
        }
        return rows;
    }

    private static ImportedRow row(int number, Typed<IndicatorField> typed, Set<String> known) {
        Map<String, Message> problems = new LinkedHashMap<>();
        IndicatorFacts facts = new IndicatorForm(
                        Form.lenient(typed, wrong -> problems.putIfAbsent(wrong.field(), named(wrong))),
                        Optional.empty())
                .read();
        if (problems.isEmpty() && !known.add(key(facts))) {
            problems.put(LIST, Message.of("indicator.import.there"));
        }
        return new ImportedRow(number, facts, List.copyOf(problems.values()), false);
    }

    /** What is wrong, with the name of the field that it is wrong with. */
    private static Message named(Refusal wrong) {
        return Message.of("indicator.import.problem", Message.of("indicator.field." + wrong.field()), wrong.message());
    }

    private static String key(IndicatorFacts facts) {
        return String.join("\n", facts.name(), facts.period(), facts.geography().name())
                .toLowerCase(Locale.ROOT);
    }
}
