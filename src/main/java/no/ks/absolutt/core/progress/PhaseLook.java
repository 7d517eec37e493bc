// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.programme.Session;

/**
 * A phase as the tracker shows it at first: unfolded where something in it asks for attention or is in work, and where the
 * next session is about its theme, since that is prepared now. Where this unfolds none, the first with something left to do
 * is, since there the work goes on; a phase that stands alone always is. Source: issue 4, 1, a coordinator with 43
 * milestones must find what she needs at once.
 *
 * @param open whether its milestones are shown at once
 */
public record PhaseLook(PhaseProgress progress, Attention attention, boolean open) {

    /**
     * The phases of the tracker in their order.
     *
     * @param phase key of the only phase that is shown, or null for all
     * @param reported keys of the milestones with a report that waits for the coordinator
     */
    public static List<PhaseLook> of(Progress tracker, String phase, Set<String> reported, LocalDate today) {
        String next = nextTheme(tracker, today);
        List<PhaseLook> looks = new ArrayList<>();
        for (PhaseProgress one : tracker.phases()) {
            String key = one.phase().key();
            if (phase == null || phase.equals(key)) {
                Attention attention = Attention.of(one.milestones(), reported, today);
                looks.add(new PhaseLook(one, attention, phase != null || attention.isAny() || key.equals(next)));
            }
        }
        return looks.stream().anyMatch(PhaseLook::open) ? List.copyOf(looks) : withFirstLeft(looks);
    }

    /** Key of the theme of the next numbered session; null where there is none. */
    private static String nextTheme(Progress tracker, LocalDate today) {
        return tracker.space().programme().numberedSessions().stream()
                .filter(session -> !session.isHeld(today))
                .findFirst()
                .map(Session::theme)
                .orElse(null);
    }

    private static List<PhaseLook> withFirstLeft(List<PhaseLook> looks) {
        int first = 0;
        while (first < looks.size() && !looks.get(first).isLeft()) {
            first++;
        }
        if (first < looks.size()) {
            PhaseLook left = looks.get(first);
            looks.set(first, new PhaseLook(left.progress, left.attention, true));
        }
        return List.copyOf(looks);
    }

    private boolean isLeft() {
        return progress.done() < progress.counted();
    }
}
