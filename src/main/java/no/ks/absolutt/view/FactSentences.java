// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactVerb;
import no.ks.absolutt.core.log.Difference;

/**
 * Rows of the log of facts in words: «Kari Nordmann la til tiltaket «Leseplan», 12. april 2021», and what was changed. The
 * log of the space, those of the lists and that of the groups all read so. For one rendering or answer.
 */
public final class FactSentences {

    /** So long a value is not said twice in one line. */
    private static final int SHORT = 60;

    /** Fields that only say what kind of change it is, who is shown by role alone, or what another field is called. */
    private static final Set<String> SAID =
            Set.of(FactDeed.REMOVED, FactDeed.CONFIRMED, FactDeed.SUGGESTED, FactDeed.ACCESS, FactDeed.INTO_NAME);

    /** What the sentence itself says of something new. */
    private static final Map<FactKind, String> NAMES = Map.of(FactKind.MEMBER, "role", FactKind.EVENT, "title");

    private final Words words;
    private final PersonNames names;
    private final Dates dates;
    private final FactWords facts;

    /** In the language of the words. */
    public FactSentences(Words words, PersonNames names, RoleNames roles) {
        this.words = words;
        this.names = names;
        this.dates = new Dates(words);
        this.facts = new FactWords(words, names, roles);
    }

    /** Who did what to which fact, and when. */
    public String sentence(FactChange change) {
        FactDeed deed = change.deed();
        String who = names.of(change.by());
        String when = dates.dayOf(change.at());
        String said = said(deed);
        return said == null
                ? words.text("fact.did." + FactVerb.of(change), who, subject(deed), when)
                : words.text("fact.said." + said, who, facts.subject(deed), when);
    }

    /** What it is done to: «tiltaket «Leseplan»». */
    public String subject(FactDeed deed) {
        return words.text("fact.what." + deed.kind(), facts.subject(deed));
    }

    /** What it changed, a line each; of what comes and goes the sentence is enough. */
    public List<String> brief(FactChange change) {
        boolean isThere = change.deed().kind().isItem() && FactVerb.of(change) != FactVerb.CHANGED;
        return isThere || FactVerb.of(change) == FactVerb.REMOVED ? List.of() : details(change);
    }

    /** As {@link #brief}, and of something new all that was said of it: for the log of its own kind. */
    public List<String> whole(FactChange change) {
        return FactVerb.of(change) == FactVerb.ADDED ? details(change) : brief(change);
    }

    /** The name of a field. */
    public String label(FactDeed deed, String field) {
        return field.equals(FactDeed.REMOVED) ? words.text("fact.field.removed") : facts.label(deed, field);
    }

    /** What stands in a field; «ingen» for nothing. */
    public String value(FactDeed deed, String field, String written) {
        if (field.equals(FactDeed.REMOVED)) {
            return words.text(written == null ? "fact.there" : "fact.gone");
        }
        String value = facts.value(deed, field, written);
        return value == null ? words.text("script.none") : value;
    }

    /** Whether the field says something of its own. */
    public static boolean isShown(FactDeed deed, String field) {
        return field.equals(FactDeed.REMOVED) || !isSaid(deed, field);
    }

    /** That an area is confirmed has no sentence of its own, as that a member is. */
    private static boolean isSaid(FactDeed deed, String field) {
        boolean ofAnArea = deed.kind() == FactKind.ROLE_AREA && field.equals(FactDeed.CONFIRMED);
        return SAID.contains(field) && !ofAnArea;
    }

    /** What has a sentence of its own. */
    private static String said(FactDeed deed) {
        String kind = deed.kind().name();
        return switch (deed.kind()) {
            case REPORT -> deed.of("state").map(Difference::to).orElse(kind);
            case MEMBER ->
                Stream.of(FactDeed.CONFIRMED, FactDeed.SUGGESTED)
                        .filter(field -> deed.of(field).isPresent())
                        .findFirst()
                        .orElse(null);
            case CONFIRMATION, SUPPORT_ANSWER, REPRESENTATION -> kind;
            default -> null;
        };
    }

    private List<String> details(FactChange change) {
        FactDeed deed = change.deed();
        boolean isNew = deed.kind().isItem() && FactVerb.of(change) == FactVerb.ADDED;
        boolean isSettled = deed.kind() == FactKind.REPORT && deed.of("state").isPresent();
        return deed.differences().stream()
                .filter(one -> !isSettled && !isSaid(deed, one.field()))
                .filter(one ->
                        !isNew || one.to() != null && !one.field().equals(NAMES.getOrDefault(deed.kind(), "name")))
                .filter(one -> one.to() != null || deed.kind() != FactKind.REPRESENTATION)
                .map(one -> detail(deed, one))
                .toList();
    }

    private String detail(FactDeed deed, Difference one) {
        String from = facts.value(deed, one.field(), one.from());
        String to = facts.value(deed, one.field(), one.to());
        boolean isLong = from != null && from.length() > SHORT || to != null && to.length() > SHORT;
        // What was said at a moment says nothing of before: never who was absent.
        boolean alone = from == null || isLong || !deed.kind().isUndoable();
        String became = to == null
                ? isLong ? words.text("log.detail.away") : words.text("log.detail.gone", from)
                : alone ? to : words.text("log.detail.changed", from, to);
        return words.text("log.detail", facts.label(deed, one.field()), became);
    }
}
