// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.Keeper;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.indicator.ChangeIndicators;
import no.ks.absolutt.core.indicator.ImportIndicators;
import no.ks.absolutt.core.indicator.ReadIndicators;
import no.ks.absolutt.core.measure.ChangeMeasures;
import no.ks.absolutt.core.measure.ReadMeasures;
import no.ks.absolutt.data.CsvGroupRoles;
import no.ks.absolutt.data.ListReader;
import no.ks.absolutt.testing.FakeSite;

/** The calls of the lists of facts in a space. */
final class ListedFactCalls {

    private ListedFactCalls() {}

    static Object[] of(FakeSite site, Endpoint endpoint) {
        Naming naming = new Naming(site.people);
        SpaceCalls calls = new SpaceCalls(endpoint, site.door(), naming);
        GroupRoles roles = new CsvGroupRoles();
        return new Object[] {
            new IndicatorsResource(
                    calls,
                    new ReadIndicators(site.indicators, site.factLog()),
                    new ChangeIndicators(
                            site.door(), new Keeper<>(FactKind.INDICATOR, site.factLog(), site.indicators))),
            new IndicatorImportResource(
                    endpoint,
                    site.door(),
                    new ImportIndicators(
                            site.door(),
                            new ReadIndicators(site.indicators, site.factLog()),
                            new Keeper<>(FactKind.INDICATOR, site.factLog(), site.indicators),
                            new ListReader()),
                    naming),
            new MeasuresResource(
                    calls,
                    new ReadMeasures(site.measures, site.factLog(), roles),
                    new ChangeMeasures(
                            site.door(), new Keeper<>(FactKind.MEASURE, site.factLog(), site.measures), roles)),
        };
    }
}
