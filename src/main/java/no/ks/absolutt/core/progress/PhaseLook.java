// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A phase as the tracker shows it at first: folded where nothing is left to do and nothing asks for attention, so that a
 * coordinator with 43 milestones finds what she needs at once; unfolded where it stands alone.
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
        return tracker.phases().stream()
                .filter(one -> phase == null || phase.equals(one.phase().key()))
                .map(one -> look(one, Attention.of(one.milestones(), reported, today), phase != null))
                .toList();
    }

    private static PhaseLook look(PhaseProgress progress, Attention attention, boolean alone) {
        boolean somethingLeft = progress.done() < progress.counted();
        return new PhaseLook(progress, attention, alone || somethingLeft || attention.isAny());
    }
}
