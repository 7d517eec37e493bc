// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a milestone is due, counted from something in the programme. Stored as it is written: {@code S2-30d} is 30 days
 * before the first day of session 2, {@code S1+14d} 14 days after the last day of session 1, {@code S1} its last day.
 *
 * @param code as written
 * @param session the k of {@code Sk}; 0 for other anchors
 * @param days with its sign; 0 for the anchor itself
 */
public record DueRule(String code, Anchor anchor, int session, int days) {

    /** What a due date is counted from. */
    public enum Anchor {
        INFORMATION_MEETING,
        REGISTRATION_DEADLINE,
        PREMEETING_END,
        JOINT_SESSION,
        EXPERIENCE_SESSION,
        PROGRAMME_END,
        /** "between …" and "unknown": there is no date to count from. */
        NONE
    }

    private static final Pattern CODE =
            Pattern.compile("(INFO|FRIST|FORMOTE\\.end|S([1-9]\\d?)|E1|END)(?:([+-])(\\d{1,3})d)?");
    private static final Pattern UNDATED = Pattern.compile("unknown|between .+");

    /**
     * Reads a rule.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static DueRule of(String code) {
        if (UNDATED.matcher(code).matches()) {
            return new DueRule(code, Anchor.NONE, 0, 0);
        }
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a due rule: " + code);
        }
        int session = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        int days = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(3) + matcher.group(4));
        return new DueRule(code, anchor(matcher.group(1)), session, days);
    }

    private static Anchor anchor(String word) {
        return switch (word) {
            case "INFO" -> Anchor.INFORMATION_MEETING;
            case "FRIST" -> Anchor.REGISTRATION_DEADLINE;
            case "FORMOTE.end" -> Anchor.PREMEETING_END;
            case "E1" -> Anchor.EXPERIENCE_SESSION;
            case "END" -> Anchor.PROGRAMME_END;
            default -> Anchor.JOINT_SESSION;
        };
    }

    /** Whether days are added or taken away; such a date is moved off a weekend. */
    public boolean hasOffset() {
        return days != 0;
    }
}
