// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.List;

/**
 * Which due rules a programme can hold. In the phase of a theme, {@code Sk} may name only the theme's own place in the
 * programme's list or the next; in the phase before only {@code S1}; elsewhere none (design, "Due rules").
 */
public final class DueRuleCheck {

    private DueRuleCheck() {}

    /** Whether the rule means something in that phase of a programme with those themes. */
    public static boolean fits(DueRule rule, String phase, List<Theme> themes) {
        if (rule.anchor() != DueRule.Anchor.JOINT_SESSION) {
            return true;
        }
        if (phase.equals(Phase.BEFORE)) {
            return rule.session() == 1;
        }
        int place = place(phase, themes);
        return place > 0 && (rule.session() == place || rule.session() == place + 1);
    }

    /** The place of the theme with that key, counted from 1; 0 where there is none. */
    static int place(String themeKey, List<Theme> themes) {
        return themes.stream().map(Theme::key).toList().indexOf(themeKey) + 1;
    }
}
