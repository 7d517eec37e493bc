// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.programme.Phase;
import no.ks.absolutt.core.programme.Session;

/**
 * A municipality's way through the programme: the sessions are stops, and between them lies the work on the themes. It
 * goes by order and not by scale, since sessions may be without a date.
 *
 * @param stops the numbered sessions, by number
 * @param stretches what is worked on before each stop and, last, after the last: one more than there are stops
 * @param alongside phases that belong to no stretch: the support, and themes that have no session yet
 */
public record Way(List<Stop> stops, List<Stretch> stretches, List<PhaseProgress> alongside, Place today) {

    private static final int HALF = 50;
    private static final int WHOLE = 100;

    /** A session on the way. */
    public record Stop(Session session, boolean held) {}

    /** What is worked on between two stops; perhaps nothing. */
    public record Stretch(List<PhaseProgress> phases) {

        public Stretch {
            phases = List.copyOf(phases);
        }
    }

    /**
     * Where today is.
     *
     * @param stretch index of the stretch
     * @param share how far into it, in percent: 0 at the stop before it, 100 at the stop after it; 50 where a date that it
     *     is counted from is unknown
     */
    public record Place(int stretch, int share) {}

    public Way {
        stops = List.copyOf(stops);
        stretches = List.copyOf(stretches);
        alongside = List.copyOf(alongside);
    }

    /** The way as it stands on that day. */
    public static Way of(Progress progress, LocalDate today) {
        List<Stop> stops = progress.space().programme().numberedSessions().stream()
                .map(session -> new Stop(session, session.isHeld(today)))
                .toList();
        List<List<PhaseProgress>> stretches = new ArrayList<>();
        for (int index = 0; index <= stops.size(); index++) {
            stretches.add(new ArrayList<>());
        }
        List<PhaseProgress> alongside = new ArrayList<>();
        for (PhaseProgress phase : progress.phases()) {
            int stretch = stretchOf(phase.phase(), stops);
            (stretch < 0 ? alongside : stretches.get(stretch)).add(phase);
        }
        return new Way(stops, stretches.stream().map(Stretch::new).toList(), alongside, place(stops, today));
    }

    /** A theme is worked on after its first session; −1 for what has no place. */
    private static int stretchOf(Phase phase, List<Stop> stops) {
        return switch (phase.kind()) {
            case BEFORE -> 0;
            case AFTER -> stops.size();
            case SUPPORT -> -1;
            case THEME -> {
                for (int index = 0; index < stops.size(); index++) {
                    if (phase.key().equals(stops.get(index).session().theme())) {
                        yield index + 1;
                    }
                }
                yield -1;
            }
        };
    }

    private static Place place(List<Stop> stops, LocalDate today) {
        int stretch = 0;
        for (int index = 0; index < stops.size(); index++) {
            if (stops.get(index).held()) {
                stretch = index + 1;
            }
        }
        LocalDate from = stretch == 0 ? null : stops.get(stretch - 1).session().to();
        LocalDate to =
                stretch == stops.size() ? null : stops.get(stretch).session().from();
        if (to != null && !today.isBefore(to)) {
            return new Place(stretch, WHOLE);
        }
        if (from == null || to == null) {
            return new Place(stretch, HALF);
        }
        long days = ChronoUnit.DAYS.between(from, to);
        return new Place(stretch, (int) (WHOLE * ChronoUnit.DAYS.between(from, today) / Math.max(days, 1)));
    }
}
