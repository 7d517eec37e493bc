// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.core.space.HostSpaces.PageText;
import no.ks.absolutt.core.text.Message;

/**
 * Use case: those who keep a space make the sheet for the next meeting of a group, in one act; everybody there finds it.
 * Thread-safe.
 */
public final class MeetingSheets {

    /** Name of the field with the day, in requests and refusals. */
    public static final String DAY = "day";

    private static final int MOST_DAYS_AWAY = 366;

    private final SpaceDoor door;
    private final SheetSources sources;
    private final SheetPlace place;
    private final SheetStore store;
    private final SheetBodies bodies;
    private final OneTransaction transaction;

    /** The use case over what it reads and writes. */
    public MeetingSheets(
            SpaceDoor door,
            SheetSources sources,
            SheetPlace place,
            SheetStore store,
            SheetBodies bodies,
            OneTransaction transaction) {
        this.door = door;
        this.sources = sources;
        this.place = place;
        this.store = store;
        this.bodies = bodies;
        this.transaction = transaction;
    }

    /** The sheets whose pages are still there and may be seen, the one made last first. */
    public List<ShownSheet> all(Visit visit) {
        List<MeetingSheet> made = store.of(visit.participation());
        Map<Long, String> titles =
                place.titles(made.stream().map(MeetingSheet::pageId).collect(Collectors.toSet()));
        return made.stream()
                .filter(sheet -> titles.containsKey(sheet.pageId()))
                .map(sheet -> shown(sheet, titles.get(sheet.pageId())))
                .toList();
    }

    /**
     * Makes the page and returns it. A day that has one gets another, with a number.
     *
     * @throws Refusal as {@link SpaceDoor#visitToChange}, and INVALID for a day more than a year away
     */
    public ShownSheet make(Viewer viewer, String spaceKey, LocalDate day) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        if (Math.abs(ChronoUnit.DAYS.between(sources.today(), day)) > MOST_DAYS_AWAY) {
            throw Refusal.invalid(DAY, Message.of("sheet.refused.day"));
        }
        SheetContent content = sources.content(visit, day, before(visit));
        String title = freeTitle(spaceKey, content);
        PageText text = new PageText(title, bodies.body(content), 0);
        long parent = place.parent(visit.space().participation());
        return transaction.of(() -> {
            MeetingSheet sheet = new MeetingSheet(place.spaces().createPage(spaceKey, parent, text), day);
            store.add(visit.participation(), sheet);
            return shown(sheet, title);
        });
    }

    private Optional<String> before(Visit visit) {
        return store.of(visit.participation()).stream()
                .flatMap(sheet -> place.texts().body(sheet.pageId()).stream())
                .findFirst();
    }

    private String freeTitle(String spaceKey, SheetContent content) {
        int number = 1;
        while (place.spaces().hasPage(spaceKey, bodies.title(content, number))) {
            number++;
        }
        return bodies.title(content, number);
    }

    private ShownSheet shown(MeetingSheet sheet, String title) {
        return new ShownSheet(sheet.pageId(), title, place.spaces().pathOf(sheet.pageId()), sheet.day());
    }
}
