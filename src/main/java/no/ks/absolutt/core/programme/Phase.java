// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the programme that milestones belong to.
 *
 * @param key {@link #BEFORE}, a theme's key, {@link #AFTER} or {@link #SUPPORT}
 * @param theme null but for a theme's phase
 */
public record Phase(String key, Kind kind, Theme theme) {

    public static final String BEFORE = "for";
    public static final String AFTER = "etter";
    public static final String SUPPORT = "stotte";

    /** What kind of phase it is. Only themes count in a municipality's progress. */
    public enum Kind {
        BEFORE,
        THEME,
        AFTER,
        SUPPORT
    }

    static List<Phase> of(List<Theme> themes) {
        List<Phase> phases = new ArrayList<>();
        phases.add(new Phase(BEFORE, Kind.BEFORE, null));
        themes.forEach(theme -> phases.add(new Phase(theme.key(), Kind.THEME, theme)));
        phases.add(new Phase(AFTER, Kind.AFTER, null));
        phases.add(new Phase(SUPPORT, Kind.SUPPORT, null));
        return List.copyOf(phases);
    }
}
