// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.programme.DueRule;
import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.TextField;

/**
 * Acts of the log in plain words: «Kåre i KS flyttet Samling 2 fra 27. april 2021 til 4. mai 2021». Dates, codes and user
 * keys in what was changed are put into words here, and only here. For one rendering or answer.
 */
public final class ActWords {

    /** What the key of a kind's words begins with; the kind's name is the rest. */
    public static final String KIND = "log.kind.";

    /** Fields whose values are codes, with the keys of their words. */
    private static final Map<String, String> CODES = Map.of(
            "state", "ks.state.",
            "mode", "session.mode.",
            "kind", "log.sessionKind.",
            "start", "log.start.",
            "standing", "standing.",
            "language", "log.language.",
            "roleKind", "group.kind.");

    /** The field whose values are user keys. */
    private static final String COORDINATOR = "coordinator";

    /** The field whose values are due rules. */
    private static final String DUE_RULE = "dueRule";

    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:(?:/|–| – )(\\d{4}-\\d\\d-\\d\\d))?");
    private static final Pattern SEMESTER = Pattern.compile("\\d{4}-H[12]");
    private static final Pattern IN_A_LANGUAGE = Pattern.compile("(.+)\\.(nb|nn|en)");

    private final Words words;
    private final PersonNames names;
    private final Dates dates;

    /** The words of that language, and names for the people. */
    public ActWords(Words words, PersonNames names) {
        this.words = words;
        this.names = names;
        this.dates = new Dates(words);
    }

    /** Words that name nobody, for where people may not be named. */
    public static ActWords withoutNames(Words words) {
        return new ActWords(words, null);
    }

    /** What kind of act it is, without who and what: «Samling flyttet». */
    public String kind(ActKind kind) {
        return words.text(KIND + kind);
    }

    /** Who did what to what, as one sentence without a full stop. */
    public String sentence(Act act) {
        String who = names.of(act.by());
        String subject = act.deed().subject();
        Difference only = said(act);
        if (only == null) {
            return words.text("log.act." + act.deed().kind(), who, subject);
        }
        String from = value(only.field(), only.from());
        String to = value(only.field(), only.to());
        return words.text(key(only, act.deed().kind()).orElseThrow(), who, subject, from, to);
    }

    /** What it changed, a line each: «Sted: fra Hamar til Lillehammer». Nothing that the sentence has said. */
    public List<String> details(Act act) {
        return act.deed().differences().stream()
                .filter(difference -> difference != said(act))
                .map(this::detail)
                .toList();
    }

    /** The name of a field; its key where it has no name. */
    public String field(String field) {
        Matcher inALanguage = IN_A_LANGUAGE.matcher(field);
        if (inALanguage.matches()) {
            return words.text(
                    "log.field.inLanguage",
                    field(inALanguage.group(1)),
                    words.text("log.language." + inALanguage.group(2)));
        }
        return TextField.of(field)
                .map(text -> words.text("log.text." + text))
                .or(() -> words.find("log.field." + field))
                .orElse(field);
    }

    /** A value in words; null for null. */
    public String value(String field, String written) {
        if (written == null) {
            return null;
        }
        if (COORDINATOR.equals(field)) {
            return names == null ? words.text("log.value.somebody") : names.of(written);
        }
        if (DUE_RULE.equals(field)) {
            return rule(written);
        }
        if ("true".equals(written) || "false".equals(written)) {
            return words.text("log.value." + written);
        }
        return Optional.ofNullable(CODES.get(field))
                .flatMap(prefix -> words.find(prefix + written))
                .map(word -> MidSentence.of(word, words))
                .orElseGet(() -> time(written));
    }

    private String rule(String code) {
        try {
            return new DueWords(words).written(DueRule.of(code));
        } catch (IllegalArgumentException noRule) {
            return code;
        }
    }

    private String time(String written) {
        if (SEMESTER.matcher(written).matches()) {
            return dates.semester(Semester.of(written));
        }
        Matcher days = DAYS.matcher(written);
        if (!days.matches()) {
            return written;
        }
        try {
            LocalDate from = LocalDate.parse(days.group(1));
            return dates.days(from, days.group(2) == null ? from : LocalDate.parse(days.group(2)));
        } catch (DateTimeException noDay) {
            return written;
        }
    }

    /** What became of a value: «fra Hamar til Lillehammer». */
    public String change(Difference difference) {
        String from = value(difference.field(), difference.from());
        String to = value(difference.field(), difference.to());
        if (to == null) {
            return words.text("log.detail.gone", from);
        }
        return from == null ? to : words.text("log.detail.changed", from, to);
    }

    private String detail(Difference difference) {
        return words.text("log.detail", field(difference.field()), change(difference));
    }

    /** The one difference that fits into the sentence, or null. */
    private Difference said(Act act) {
        List<Difference> all = act.deed().differences();
        return all.size() == 1 && key(all.get(0), act.deed().kind()).isPresent() ? all.get(0) : null;
    }

    /** The key of the sentence that says from and to, or just to. */
    private Optional<String> key(Difference difference, ActKind kind) {
        if (difference.to() == null) {
            return Optional.empty();
        }
        Optional<String> set =
                Optional.of("log.set." + kind).filter(key -> words.find(key).isPresent());
        return difference.from() == null
                ? set
                : Optional.of("log.change." + kind)
                        .filter(key -> words.find(key).isPresent())
                        .or(() -> set);
    }
}
