// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.fact.FactStore;
import no.ks.absolutt.core.fact.UndoFact;
import no.ks.absolutt.core.fact.Undoable;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.storage.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log of the facts that a municipality keeps in its space. */
@Named
@Configuration(proxyBeanMethods = false)
class Facts {

    @Bean
    FactStore factStore(Stores stores) {
        return stores.facts();
    }

    @Bean
    FactLog factLog(OneTransaction transaction, FactStore facts, Clock clock) {
        return new FactLog(transaction, facts, clock);
    }

    @Bean
    UndoFact undoFact(SpaceDoor door, FactLog log, List<Undoable> undoables) {
        return new UndoFact(door, log, undoables);
    }
}
