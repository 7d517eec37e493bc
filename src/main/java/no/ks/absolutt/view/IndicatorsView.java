// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.indicator.Comparison;
import no.ks.absolutt.core.indicator.Figure;
import no.ks.absolutt.core.indicator.Geography;
import no.ks.absolutt.core.indicator.IndicatorFacts;
import no.ks.absolutt.core.indicator.IndicatorField;
import no.ks.absolutt.core.indicator.IndicatorKind;
import no.ks.absolutt.core.indicator.Origin;
import no.ks.absolutt.core.municipality.Visit;

/** The indicators of a space, as the templates of the macro {@code absolutt-indicators} read them. */
public final class IndicatorsView {

    static final String KIND = "indicator.kind.";
    static final String GEOGRAPHY = "indicator.geography.";
    private static final String COLUMN = "indicator.column.";

    /** What indicators-import.js says. */
    private static final List<String> IMPORT_TEXTS = List.of(
            "row", "name", "value", "period", "result", "good", "ok", "is-saved", "save", "none-good", "saved-count");

    private final Showing showing;
    private final Words words;
    private final FigureWords figures;
    private final List<String> columns;

    /** For that rendering. */
    public IndicatorsView(Showing showing) {
        this.showing = showing;
        this.words = showing.words();
        this.figures = new FigureWords(words);
        this.columns = new ArrayList<>();
        for (String column : List.of("value", "geography", "period", "source", "comparison")) {
            columns.add(words.text(COLUMN + column));
        }
    }

    /** The list with its form and latest changes; those of the same thing stand together, else the order is kept. */
    public Map<String, Object> of(Visit visit, List<Kept<IndicatorFacts>> indicators, List<FactChange> changes) {
        IndicatorSeries series = new IndicatorSeries(words);
        List<LinkedHashMap<String, Object>> rows = new ArrayList<>();
        for (List<Kept<IndicatorFacts>> group : IndicatorSeries.of(indicators)) {
            for (Kept<IndicatorFacts> one : group) {
                rows.add(row(one).line(one == group.get(0) ? series.line(group) : null)
                        .map());
            }
        }
        return new FactList(showing, visit, "indicators")
                .fields("indicator.list.", changes, RoleNames.of(words, visit.space(), List.of()))
                .with("columns", columns)
                .with("rows", rows)
                .with("empty", rows.isEmpty())
                .with("why", words.text("indicator.why"))
                .with("form", form())
                .with("importing", importing())
                .with("fewer", words.text("indicator.hidden." + Figure.Hidden.FEWER_THAN_FIVE))
                .map();
    }

    private FactRow row(Kept<IndicatorFacts> kept) {
        IndicatorFacts facts = kept.facts();
        Origin origin = facts.origin();
        String address = origin.link() == null ? null : showing.address(origin.link());
        FactRow row = new FactRow(words, kept)
                .note(facts.note())
                .cell(columns.get(0), value(facts))
                .cell(
                        columns.get(1),
                        new FactLines()
                                .with(words.text(GEOGRAPHY + facts.geography()))
                                .list())
                .cell(columns.get(2), new FactLines().with(facts.period()).list())
                .cell(
                        columns.get(3),
                        new FactLines()
                                .with(origin.source(), address)
                                .with(fetched(origin))
                                .list())
                .cell(columns.get(4), comparison(facts));
        return values(row, facts);
    }

    private List<LinkedHashMap<String, Object>> value(IndicatorFacts facts) {
        String figure = figures.say(facts.measured());
        String unit = facts.unit();
        boolean said = facts.measured().figure().isShown() || facts.measured().countedFrom() == null;
        return new FactLines()
                .with(unit == null || !said ? figure : figure + " " + unit)
                .with(figures.say(facts.measured().countedFrom()))
                .list();
    }

    private String fetched(Origin origin) {
        return origin.fetched() == null
                ? null
                : words.text("indicator.fetched", showing.dates().day(origin.fetched()));
    }

    private List<LinkedHashMap<String, Object>> comparison(IndicatorFacts facts) {
        Comparison one = facts.comparison();
        if (one == null) {
            return List.of();
        }
        String figure = figures.say(one.figure(), facts.measured().kind());
        return new FactLines()
                .with(one.with() == null ? figure : words.text("indicator.compared", one.with(), figure))
                .with(figures.say(one.countedFrom()))
                .with(words.text("indicator.compared.source", one.source()))
                .list();
    }

    private FactRow values(FactRow row, IndicatorFacts facts) {
        Comparison compared = facts.comparison();
        row.value(IndicatorField.NAME, facts.name())
                .value(IndicatorField.KIND, facts.measured().kind())
                .value(IndicatorField.VALUE, figures.typed(facts.measured().figure()))
                .value(
                        IndicatorField.COUNTED_FROM,
                        FigureWords.typed(facts.measured().countedFrom()))
                .value(IndicatorField.APPROXIMATE, facts.measured().approximate())
                .value(IndicatorField.UNIT, facts.unit())
                .value(IndicatorField.GEOGRAPHY, facts.geography())
                .value(IndicatorField.PERIOD, facts.period())
                .value(IndicatorField.SOURCE, facts.origin().source())
                .value(IndicatorField.LINK, facts.origin().link())
                .value(IndicatorField.FETCHED, facts.origin().fetched())
                .value(IndicatorField.NOTE, facts.note());
        return row.value(IndicatorField.COMPARED_WITH, compared == null ? null : compared.with())
                .value(IndicatorField.COMPARISON_VALUE, compared == null ? null : figures.typed(compared.figure()))
                .value(
                        IndicatorField.COMPARISON_COUNTED_FROM,
                        compared == null ? null : FigureWords.typed(compared.countedFrom()))
                .value(IndicatorField.COMPARISON_SOURCE, compared == null ? null : compared.source());
    }

    private List<LinkedHashMap<String, Object>> form() {
        return new FactForm(words, "indicator.field.", "indicator.help.")
                .line(IndicatorField.NAME, true)
                .choice(IndicatorField.KIND, true, options(IndicatorKind.values(), KIND))
                .line(IndicatorField.VALUE, true)
                .line(IndicatorField.COUNTED_FROM, false)
                .box(IndicatorField.APPROXIMATE)
                .line(IndicatorField.UNIT, false)
                .choice(IndicatorField.GEOGRAPHY, true, options(Geography.values(), GEOGRAPHY))
                .line(IndicatorField.PERIOD, true)
                .line(IndicatorField.SOURCE, true)
                .line(IndicatorField.LINK, false)
                .day(IndicatorField.FETCHED)
                .area(IndicatorField.NOTE)
                .line(IndicatorField.COMPARED_WITH, false)
                .line(IndicatorField.COMPARISON_VALUE, false)
                .line(IndicatorField.COMPARISON_COUNTED_FROM, false)
                .line(IndicatorField.COMPARISON_SOURCE, false)
                .fields();
    }

    /** The dialog for a pasted table: what it asks for besides the text holds for rows that do not say it themselves. */
    private LinkedHashMap<String, Object> importing() {
        return new Fields()
                .texts(words, "indicator.import.", "open", "help", "list", "otherwise", "preview")
                .with("texts", FactTexts.of(words, "indicator.import.", IMPORT_TEXTS))
                .with(
                        "form",
                        new FactForm(words, "indicator.field.", "indicator.help.")
                                .choice(IndicatorField.KIND, false, options(IndicatorKind.values(), KIND))
                                .line(IndicatorField.COUNTED_FROM, false)
                                .choice(IndicatorField.GEOGRAPHY, false, options(Geography.values(), GEOGRAPHY))
                                .line(IndicatorField.PERIOD, false)
                                .line(IndicatorField.SOURCE, false)
                                .fields())
                .map();
    }

    private List<LinkedHashMap<String, Object>> options(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> FactForm.option(value.name(), words.text(prefix + value)))
                .toList();
    }
}
