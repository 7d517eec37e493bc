// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.WhoIsAsking;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.SpaceLanguage;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.space.PageBodies;
import no.ks.absolutt.core.text.SheetWriter;
import no.ks.absolutt.page.Rendering;
import no.ks.absolutt.page.Visits;
import no.ks.absolutt.view.ActSheet;
import no.ks.absolutt.view.FaultLog;
import no.ks.absolutt.view.PageResources;
import no.ks.absolutt.view.PageTemplates;
import no.ks.absolutt.view.Renderer;
import no.ks.absolutt.view.Showings;
import no.ks.absolutt.view.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages are made of, and what their macros share. The host makes the macros themselves, from the descriptor. */
@Named
@Configuration(proxyBeanMethods = false)
class PagesAndMacros {

    @Bean
    PageBodies pageBodies() {
        return new PageTemplates();
    }

    @Bean
    Showings showings(People people, Site site, Today today) {
        return new Showings(people, site, today);
    }

    @Bean
    ActSheet actSheet(People people, SheetWriter writer, Today today) {
        return new ActSheet(people, writer, today);
    }

    @Bean
    Visits visits(WhoIsAsking who, SpaceDoor door) {
        return new Visits(who, door);
    }

    @Bean
    Rendering rendering(
            Visits visits,
            Showings showings,
            Renderer renderer,
            PageResources resources,
            FaultLog faults,
            SpaceLanguage spaceLanguage) {
        return new Rendering(visits, showings, renderer, resources, faults, spaceLanguage);
    }
}
