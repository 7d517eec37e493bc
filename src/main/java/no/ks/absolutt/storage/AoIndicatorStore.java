// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.indicator.Comparison;
import no.ks.absolutt.core.indicator.CountedFrom;
import no.ks.absolutt.core.indicator.Figure;
import no.ks.absolutt.core.indicator.Geography;
import no.ks.absolutt.core.indicator.IndicatorFacts;
import no.ks.absolutt.core.indicator.IndicatorKind;
import no.ks.absolutt.core.indicator.Measured;
import no.ks.absolutt.core.indicator.Origin;
import no.ks.absolutt.storage.row.IndicatorRow;

/** The indicators. */
final class AoIndicatorStore extends AoKeptStore<IndicatorRow, IndicatorFacts> {

    AoIndicatorStore(ActiveObjects ao) {
        super(ao, IndicatorRow.class);
    }

    @Override
    Kept<IndicatorFacts> kept(IndicatorRow row) {
        IndicatorFacts facts = new IndicatorFacts(
                row.getName(),
                new Measured(
                        IndicatorKind.valueOf(row.getKind()),
                        Figure.ofCode(row.getFigure()),
                        CountedFrom.ofCode(Columns.text(row.getCountedFrom())),
                        row.isApproximate()),
                Columns.text(row.getUnit()),
                Geography.valueOf(row.getGeography()),
                row.getPeriod(),
                new Origin(row.getSource(), Columns.text(row.getLink()), Columns.day(row.getFetched())),
                Columns.text(row.getNote()),
                comparison(row));
        Instant at = Instant.ofEpochMilli(row.getChangedAt());
        return new Kept<>(row.getFactKey(), facts, row.getRevision(), at, row.getChangedBy(), row.isRemoved());
    }

    @Override
    void write(IndicatorRow row, Kept<IndicatorFacts> kept) {
        IndicatorFacts facts = kept.facts();
        row.setName(facts.name());
        row.setKind(facts.measured().kind().name());
        row.setFigure(facts.measured().figure().code());
        row.setCountedFrom(code(facts.measured().countedFrom()));
        row.setApproximate(facts.measured().approximate());
        row.setUnit(facts.unit());
        row.setGeography(facts.geography().name());
        row.setPeriod(facts.period());
        row.setSource(facts.origin().source());
        row.setLink(facts.origin().link());
        row.setFetched(Columns.written(facts.origin().fetched()));
        row.setNote(facts.note());
        writeComparison(row, facts.comparison());
        row.setRemoved(kept.removed());
        row.setRevision(kept.revision());
        row.setChangedAt(kept.changedAt().toEpochMilli());
        row.setChangedBy(kept.changedBy());
    }

    private static Comparison comparison(IndicatorRow row) {
        Figure figure = Figure.ofCode(Columns.text(row.getComparisonFigure()));
        return figure == null
                ? null
                : new Comparison(
                        Columns.text(row.getComparedWith()),
                        figure,
                        CountedFrom.ofCode(Columns.text(row.getComparisonFrom())),
                        row.getComparisonSource());
    }

    private static void writeComparison(IndicatorRow row, Comparison comparison) {
        row.setComparedWith(comparison == null ? null : comparison.with());
        row.setComparisonFigure(comparison == null ? null : comparison.figure().code());
        row.setComparisonFrom(comparison == null ? null : code(comparison.countedFrom()));
        row.setComparisonSource(comparison == null ? null : comparison.source());
    }

    private static String code(CountedFrom countedFrom) {
        return countedFrom == null ? null : countedFrom.code();
    }
}
