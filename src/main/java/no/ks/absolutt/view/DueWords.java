// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.absolutt.core.programme.DueRule;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.progress.TrackedMilestone;

/** Due rules as people say them: «30 dager før samling 2». Immutable. */
public final class DueWords {

    private static final Pattern BETWEEN = Pattern.compile("between S(\\d+) and S(\\d+)");
    private static final String BETWEEN_SESSIONS = "between sessions";

    private final Words words;

    /** Rules in the language of those words. */
    public DueWords(Words words) {
        this.words = words;
    }

    /** The rule of the milestone; null where there is nothing to say, as when the session it counts from is unknown. */
    public String of(TrackedMilestone milestone) {
        return of(milestone.milestone().due(), milestone.session());
    }

    /** The rule; null where there is nothing to say. The session it counts from may be null. */
    public String of(DueRule rule, Session session) {
        return switch (rule.anchor()) {
            case INFORMATION_MEETING, REGISTRATION_DEADLINE, PREMEETING_END, PROGRAMME_END ->
                counted(rule, words.text("due.anchor." + rule.anchor()));
            case JOINT_SESSION, EXPERIENCE_SESSION -> session == null ? null : counted(rule, session(session));
            case NONE -> undated(rule.code());
        };
    }

    /** The rule as it is written, whatever sessions there are: «30 dager før samling 2». */
    String written(DueRule rule) {
        return switch (rule.anchor()) {
            case JOINT_SESSION -> counted(rule, words.text("due.anchor.JOINT", String.valueOf(rule.session())));
            case EXPERIENCE_SESSION -> counted(rule, words.text("due.anchor.EXPERIENCE"));
            case NONE -> {
                String undated = undated(rule.code());
                yield undated == null ? words.text("date.unknown") : undated;
            }
            default -> of(rule, null);
        };
    }

    private String session(Session session) {
        return words.text("due.anchor." + session.kind(), session.no() == null ? "" : String.valueOf(session.no()));
    }

    private String counted(DueRule rule, String anchor) {
        if (!rule.hasOffset()) {
            return anchor;
        }
        return words.text(rule.days() < 0 ? "due.before" : "due.after", Math.abs(rule.days()), anchor);
    }

    private String undated(String code) {
        Matcher between = BETWEEN.matcher(code);
        if (between.matches()) {
            return words.text("due.between", between.group(1), between.group(2));
        }
        return code.equals(BETWEEN_SESSIONS) ? words.text("due.between.sessions") : null;
    }
}
