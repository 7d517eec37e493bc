// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.event.ReadEvents;
import no.ks.absolutt.core.group.ReadGroup;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.core.progress.TrackedMilestone;

/** Where what stands on a sheet comes from. Thread-safe. */
public record SheetSources(
        ReadEvents events, ReadGroup group, ReadProgress progress, ReadSessions sessions, SheetPoints points) {

    private static final int DAYS_AHEAD = 30;

    LocalDate today() {
        return sessions.day();
    }

    SheetContent content(Visit visit, LocalDate day, Optional<String> before) {
        return new SheetContent(
                visit.space(), day, meeting(visit, day), group.of(visit), due(visit, day), points.of(visit), before);
    }

    private Optional<LocalEvent> meeting(Visit visit, LocalDate day) {
        return events.all(visit).stream()
                .filter(event -> event.kind() == EventKind.GROUP_MEETING || event.kind() == EventKind.REFERENCE_MEETING)
                .filter(event -> event.time().covers(day))
                .findFirst();
    }

    /** Until the next session; where its day is not known, within thirty days of the meeting. */
    private List<TrackedMilestone> due(Visit visit, LocalDate day) {
        LocalDate last = sessions.next(visit.space())
                .filter(Session::hasDate)
                .map(Session::to)
                .orElse(day.plusDays(DAYS_AHEAD));
        return progress.of(visit).milestones().stream()
                .filter(TrackedMilestone::isOpen)
                .filter(milestone -> milestone.due() != null && !milestone.due().isAfter(last))
                .sorted(Comparator.comparing(TrackedMilestone::due))
                .toList();
    }
}
