// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.event.ReadEvents;
import no.ks.absolutt.core.meeting.MeetingSheet;
import no.ks.absolutt.core.meeting.MeetingSheets;
import no.ks.absolutt.core.meeting.SheetPlace;
import no.ks.absolutt.core.meeting.SheetSources;
import no.ks.absolutt.core.meeting.SheetStore;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.core.roles.RolePoints;
import no.ks.absolutt.view.SheetPages;

/** The sheets for meetings on a site, in memory. */
public final class Meetings implements SheetStore {

    /** What the pages say that people have changed since they were made, by their ids. */
    public final Map<Long, String> edited = new HashMap<>();

    /** What is open in the role map. */
    public RolePoints points = new RolePoints(List.of(), List.of());

    private final FakeSite site;
    private final Grouping groups;
    private final List<MeetingSheet> made = new ArrayList<>();

    /** On that site, with those groups. */
    public Meetings(FakeSite site, Grouping groups) {
        this.site = site;
        this.groups = groups;
    }

    /** The use case. */
    public MeetingSheets sheets() {
        SheetSources sources = new SheetSources(
                new ReadEvents(site.events, site.today()),
                groups.reading(),
                new ReadProgress(site.progress, site.today()),
                new ReadSessions(site.today(), site.programmes),
                visit -> points);
        SheetPlace place = new SheetPlace(site.host, site.pages, id -> Optional.ofNullable(edited.get(id)));
        return new MeetingSheets(site.door(), sources, place, this, new SheetPages(groups.roles()), site.transaction());
    }

    @Override
    public List<MeetingSheet> of(int participation) {
        return made;
    }

    @Override
    public void add(int participation, MeetingSheet sheet) {
        made.add(0, sheet);
    }
}
