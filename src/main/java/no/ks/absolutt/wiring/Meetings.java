// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import no.ks.absolutt.core.event.ReadEvents;
import no.ks.absolutt.core.group.ReadGroup;
import no.ks.absolutt.core.meeting.MeetingSheets;
import no.ks.absolutt.core.meeting.PageTexts;
import no.ks.absolutt.core.meeting.SheetBodies;
import no.ks.absolutt.core.meeting.SheetPlace;
import no.ks.absolutt.core.meeting.SheetPoints;
import no.ks.absolutt.core.meeting.SheetSources;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.core.roles.OpenPoints;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.core.space.HostSpaces;
import no.ks.absolutt.core.space.PageRecords;
import no.ks.absolutt.platform.space.ConfluencePageTexts;
import no.ks.absolutt.storage.Stores;
import no.ks.absolutt.view.SheetPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sheets for group meetings. */
@Named
@Configuration(proxyBeanMethods = false)
class Meetings {

    @Bean
    PageTexts pageTexts(HostServices host) {
        return new ConfluencePageTexts(host.pages, host.permissions);
    }

    @Bean
    SheetBodies sheetBodies(ReadGroup group) {
        return new SheetPages(group.roles());
    }

    @Bean
    SheetPoints sheetPoints(OpenPoints points) {
        return points::of;
    }

    @Bean
    SheetSources sheetSources(
            ReadEvents events, ReadGroup group, ReadProgress progress, ReadSessions sessions, SheetPoints points) {
        return new SheetSources(events, group, progress, sessions, points);
    }

    @Bean
    SheetPlace sheetPlace(HostSpaces spaces, PageRecords records, PageTexts texts) {
        return new SheetPlace(spaces, records, texts);
    }

    @Bean
    MeetingSheets meetingSheets(
            SpaceDoor door,
            SheetSources sources,
            SheetPlace place,
            Stores stores,
            SheetBodies bodies,
            OneTransaction transaction) {
        return new MeetingSheets(door, sources, place, stores.meetingSheets(), bodies, transaction);
    }
}
