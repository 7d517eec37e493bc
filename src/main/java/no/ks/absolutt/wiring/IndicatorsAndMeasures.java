// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.fact.Keeper;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.indicator.ChangeIndicators;
import no.ks.absolutt.core.indicator.ImportIndicators;
import no.ks.absolutt.core.indicator.IndicatorFacts;
import no.ks.absolutt.core.indicator.ReadIndicators;
import no.ks.absolutt.core.list.ListFormats;
import no.ks.absolutt.core.measure.ChangeMeasures;
import no.ks.absolutt.core.measure.ReadMeasures;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.storage.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indicators and the measures of the spaces: the use cases over their ports. */
@Named
@Configuration(proxyBeanMethods = false)
class IndicatorsAndMeasures {

    @Bean
    ReadIndicators readIndicators(Stores stores, FactLog log) {
        return new ReadIndicators(stores.indicators(), log);
    }

    @Bean
    ChangeIndicators changeIndicators(SpaceDoor door, FactLog log, Stores stores) {
        return new ChangeIndicators(door, new Keeper<>(FactKind.INDICATOR, log, stores.indicators()));
    }

    @Bean
    ImportIndicators importIndicators(
            SpaceDoor door, FactLog log, Stores stores, ReadIndicators indicators, ListFormats formats) {
        Keeper<IndicatorFacts> keeper = new Keeper<>(FactKind.INDICATOR, log, stores.indicators());
        return new ImportIndicators(door, indicators, keeper, formats);
    }

    @Bean
    ReadMeasures readMeasures(Stores stores, FactLog log, GroupRoles roles) {
        return new ReadMeasures(stores.measures(), log, roles);
    }

    @Bean
    ChangeMeasures changeMeasures(SpaceDoor door, FactLog log, Stores stores, GroupRoles roles) {
        return new ChangeMeasures(door, new Keeper<>(FactKind.MEASURE, log, stores.measures()), roles);
    }
}
