// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.log.Difference;

/** Changes of members of groups in plain words: «Kari Koordinator la til Ordfører, 18. januar 2021». */
public final class MemberSentences {

    private static final String USER = "user";
    private static final String GROUP = "group";
    private static final String CONFIRMED = "confirmed";
    private static final String SUGGESTED = "suggested";
    private static final String ACCESS = "access";

    /** Fields whose values are codes, with the keys of their words. */
    private static final Map<String, String> CODES = Map.of(GROUP, "group.heading.", "roleKind", "group.kind.");

    /** Fields that say what kind of change it is and nothing more. */
    private static final Set<String> SAID = Set.of(CONFIRMED, SUGGESTED, ACCESS);

    private final Words words;
    private final PersonNames names;
    private final Dates dates;

    /** In the language of the words. */
    public MemberSentences(Words words, PersonNames names) {
        this.words = words;
        this.names = names;
        this.dates = new Dates(words);
    }

    /** Who did what to which role, and when. */
    public String sentence(FactChange change) {
        return words.text(
                "group.log." + kind(change),
                names.of(change.by()),
                change.deed().subject(),
                dates.dayOf(change.at()));
    }

    /** What it changed, a line each; empty where the sentence says all. */
    public List<String> details(FactChange change) {
        boolean whole = !kind(change).equals("changed");
        return change.deed().differences().stream()
                .filter(one ->
                        !SAID.contains(one.field()) && !(whole && one.field().equals("role")))
                .filter(one -> !kind(change).equals("removed"))
                .map(this::detail)
                .toList();
    }

    private static String kind(FactChange change) {
        for (Difference one : change.deed().differences()) {
            if (one.field().equals(CONFIRMED)) {
                return CONFIRMED;
            }
            if (one.field().equals(SUGGESTED)) {
                return "declined";
            }
            if (one.field().equals(GROUP) && (one.from() == null || one.to() == null)) {
                return one.from() == null ? "added" : "removed";
            }
        }
        return "changed";
    }

    private String detail(Difference one) {
        String from = value(one.field(), one.from());
        String to = value(one.field(), one.to());
        String became = to == null
                ? words.text("log.detail.gone", from)
                : from == null ? to : words.text("log.detail.changed", from, to);
        return words.text("log.detail", words.text("group.log.field." + one.field()), became);
    }

    private String value(String field, String written) {
        if (written == null) {
            return null;
        }
        if (field.equals(USER)) {
            return names.of(written);
        }
        String prefix = CODES.get(field);
        return prefix == null ? written : words.text(prefix + written);
    }
}
