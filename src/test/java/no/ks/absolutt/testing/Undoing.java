// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.List;
import no.ks.absolutt.core.event.ChangeEvents;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.fact.Keeper;
import no.ks.absolutt.core.fact.UndoFact;
import no.ks.absolutt.core.indicator.ChangeIndicators;
import no.ks.absolutt.core.measure.ChangeMeasures;
import no.ks.absolutt.core.roles.ChangeArea;
import no.ks.absolutt.core.roles.ChangeCell;
import no.ks.absolutt.core.roles.ChangeRole;
import no.ks.absolutt.core.roles.ReadRoles;
import no.ks.absolutt.core.statement.ChangeStatement;
import no.ks.absolutt.data.CsvGroupRoles;
import no.ks.absolutt.data.CsvRoles;

/** The use cases whose changes can be taken back, on a site. */
public final class Undoing {

    public final ChangeIndicators indicators;
    public final ChangeMeasures measures;
    public final ChangeEvents events;
    public final ChangeStatement statements;
    public final ChangeCell cells;
    public final ChangeArea areas;
    public final ChangeRole roles;
    public final Grouping groups;
    public final UndoFact undo;

    /** On that site. */
    public Undoing(FakeSite site) {
        FactLog log = site.factLog();
        ReadRoles readRoles = new ReadRoles(new CsvRoles(new CsvGroupRoles()), site.roles);
        groups = new Grouping(site);
        indicators = new ChangeIndicators(site.door(), new Keeper<>(FactKind.INDICATOR, log, site.indicators));
        measures = new ChangeMeasures(
                site.door(), new Keeper<>(FactKind.MEASURE, log, site.measures), new CsvGroupRoles());
        events = new ChangeEvents(site.door(), site.events, log, site.transaction(), site.today());
        statements = new ChangeStatement(site.door(), site.statements, log);
        cells = new ChangeCell(site.door(), readRoles, site.roles, log);
        areas = new ChangeArea(site.door(), readRoles, site.roles, log);
        roles = new ChangeRole(site.door(), readRoles, site.roles, log);
        undo = new UndoFact(
                site.door(),
                log,
                List.of(indicators, measures, events, statements, cells, areas, roles, groups.editing()));
    }
}
