// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import java.time.Clock;
import no.ks.absolutt.core.event.ChangeEvents;
import no.ks.absolutt.core.event.EventStore;
import no.ks.absolutt.core.event.ReadEvents;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.storage.Stores;
import no.ks.absolutt.view.SiteAddress;
import no.ks.absolutt.view.calendar.SpaceCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A municipality's own events, and the calendar of a space. */
@Named
@Configuration(proxyBeanMethods = false)
class Events {

    @Bean
    EventStore eventStore(Stores stores) {
        return stores.events();
    }

    @Bean
    ReadEvents readEvents(EventStore store, Today today) {
        return new ReadEvents(store, today);
    }

    @Bean
    ChangeEvents changeEvents(SpaceDoor door, EventStore store, FactLog log, OneTransaction transaction, Today today) {
        return new ChangeEvents(door, store, log, transaction, today);
    }

    @Bean
    SpaceCalendar spaceCalendar(SiteAddress address, Clock clock) {
        return new SpaceCalendar(address, clock);
    }
}
