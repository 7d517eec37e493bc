// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.log.Difference;

/** Rows of the log of facts as sentences: «Kari Nordmann endret tiltaket «…», 12. april 2021», and what was changed. */
final class FactSentences {

    private static final String REMOVED = "removed";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Words of fields that are not among {@code fact.field.}. */
    private static final Map<FactKind, String> FIELDS =
            Map.of(FactKind.INDICATOR, "indicator.field.", FactKind.MEASURE, "measure.field.");

    /** Fields whose values are codes, with the first part of the keys of their words. */
    private static final Map<String, String> CODES = Map.of(
            "INDICATOR.kind", "indicator.kind.",
            "INDICATOR.geography", "indicator.geography.",
            "MEASURE.state", "measure.state.",
            "MEMBER.group", "group.heading.",
            "MEMBER.roleKind", "group.kind.",
            "REPRESENTATION.kinds", "group.kind.",
            "REPORT.report", "report.kind.",
            "EVENT.kind", "events.kind.",
            "ROLE_CELL.code", "roles.code.");

    private final Showing showing;
    private final Words words;
    private final Map<String, String> owners;

    /** With the names of those who can be responsible, by key. */
    FactSentences(Showing showing, Map<String, String> owners) {
        this.showing = showing;
        this.words = showing.words();
        this.owners = owners;
    }

    /** The change as a sentence, and a line for each thing that it changed. */
    LinkedHashMap<String, Object> of(FactChange change) {
        FactDeed deed = change.deed();
        String who = showing.names().of(change.by());
        String when = showing.dates().dayOf(change.at());
        Optional<String> settled = settled(deed);
        String key = settled.orElse(isRemoval(deed) ? "fact.gone" : "fact.kind." + deed.kind());
        return new Fields()
                .with("text", words.text(key, who, deed.subject(), when))
                .with("details", settled.isPresent() || isRemoval(deed) ? List.of() : details(deed))
                .map();
    }

    private Optional<String> settled(FactDeed deed) {
        return deed.differences().stream()
                .filter(one -> deed.kind() == FactKind.REPORT && one.field().equals("state"))
                .map(one -> "fact.settled." + one.to())
                .findFirst();
    }

    private static boolean isRemoval(FactDeed deed) {
        return deed.differences().stream()
                .anyMatch(one ->
                        one.field().equals(REMOVED) && String.valueOf(true).equals(one.to()));
    }

    private List<String> details(FactDeed deed) {
        return deed.differences().stream()
                .filter(one -> !one.field().equals(REMOVED))
                .map(one -> detail(deed.kind(), one))
                .toList();
    }

    private String detail(FactKind kind, Difference difference) {
        String field = Optional.ofNullable(FIELDS.get(kind))
                .flatMap(prefix -> words.find(prefix + difference.field()))
                .or(() -> words.find("fact.field." + difference.field()))
                .orElse(difference.field());
        return difference.to() == null
                ? words.text("fact.cleared", field)
                : words.text("fact.now", field, value(kind, difference.field(), difference.to()));
    }

    private String value(FactKind kind, String field, String written) {
        if (field.equals("user")) {
            return showing.names().of(written);
        }
        if (written.equals("true") || written.equals("false")) {
            return words.text(Boolean.parseBoolean(written) ? "script.yes" : "script.no");
        }
        if (DAY.matcher(written).matches()) {
            return showing.dates().day(LocalDate.parse(written));
        }
        if (kind == FactKind.MEASURE && field.equals("role")) {
            return owners.getOrDefault(written, written);
        }
        String prefix = CODES.get(kind + "." + field);
        return prefix == null
                ? written
                : Arrays.stream(written.split(","))
                        .map(code -> words.find(prefix + code).orElse(code))
                        .collect(Collectors.joining(", "));
    }
}
