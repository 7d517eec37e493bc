// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.week;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.week.WeekLine.Kind;

/**
 * Which lines «Denne uka» shows, and in which order.
 *
 * <p>Seven, because the list is gone through at a Monday meeting and shall be seen whole on a small screen; what is left
 * is counted. Every kind that has a line gets one place first, so that a row of passed deadlines does not hide a
 * participant who waits or an answer from KS; the places that remain go to the kinds in their order. Source: issue 4, 2.
 */
public final class WeekRule {

    /** The most lines. */
    public static final int MOST = 7;

    private WeekRule() {}

    /** The lines that are shown, kind by kind; within a kind the order is kept. */
    public static List<WeekLine> chosen(List<WeekLine> lines) {
        Map<Kind, List<WeekLine>> byKind = new EnumMap<>(Kind.class);
        lines.forEach(line ->
                byKind.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line));
        int spare = MOST - byKind.size();
        List<WeekLine> chosen = new ArrayList<>();
        for (List<WeekLine> ofKind : byKind.values()) {
            int more = Math.min(spare, ofKind.size() - 1);
            chosen.addAll(ofKind.subList(0, 1 + more));
            spare -= more;
        }
        return List.copyOf(chosen);
    }
}
