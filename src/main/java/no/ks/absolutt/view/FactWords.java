// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.indicator.Figure;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.roles.CellPlace;
import no.ks.absolutt.core.roles.RoleCode;

/** What each kind of fact calls its fields and their values, as the log has them. For one rendering. */
final class FactWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String INTO = "into";

    /** Words of fields that are not among {@code fact.field.}. */
    private static final Map<FactKind, String> FIELDS =
            Map.of(FactKind.INDICATOR, "indicator.field.", FactKind.MEASURE, "measure.field.");

    /** Fields whose values are codes, with the first part of the keys of their words. */
    private static final Map<String, String> CODES = Map.of(
            "MEASURE.state", "measure.state.",
            "MEMBER.group", "group.heading.",
            "MEMBER.roleKind", "group.kind.",
            "REPRESENTATION.kinds", "group.kind.",
            "REPORT.report", "report.kind.");

    private final Words words;
    private final PersonNames names;
    private final RoleNames roles;
    private final Dates dates;

    FactWords(Words words, PersonNames names, RoleNames roles) {
        this.words = words;
        this.names = names;
        this.roles = roles;
        this.dates = new Dates(words);
    }

    /** What it is done to; an event without a title is called by its kind. */
    String subject(FactDeed deed) {
        if (deed.kind() != FactKind.EVENT) {
            return deed.subject();
        }
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.name().equals(deed.subject()))
                .findFirst()
                .map(kind -> new EventWords(words, roles.inCounty()).kind(kind))
                .orElse(deed.subject());
    }

    /** The name of a field. */
    String label(FactDeed deed, String field) {
        if (deed.kind() == FactKind.ROLE_CELL) {
            return CellPlace.of(deed.key())
                    .map(place -> words.text("roles.layer." + place.layer()))
                    .orElse(field);
        }
        return words.find(FIELDS.getOrDefault(deed.kind(), "fact.field.") + field)
                .orElse(field);
    }

    /** What stands in a field; null for nothing. */
    String value(FactDeed deed, String field, String written) {
        if (deed.kind() == FactKind.ROLE_CELL) {
            return new RoleSentences(words).word(RoleCode.of(written).orElse(null));
        }
        return written == null ? null : said(deed, field, written);
    }

    private String said(FactDeed deed, String field, String written) {
        return switch (deed.kind()) {
            case INDICATOR -> new IndicatorLogWords(words).value(field, written);
            case EVENT ->
                field.equals("kind")
                        ? new EventWords(words, roles.inCounty()).kind(EventKind.valueOf(written))
                        : plain(deed, field, written);
            case REPRESENTATION -> field.equals("number") ? number(written) : plain(deed, field, written);
            case MEMBER -> field.equals("user") ? names.of(written) : plain(deed, field, written);
            case MEASURE -> field.equals("role") ? roles.of(written) : plain(deed, field, written);
            case ROLE_CHOICE -> field.equals(INTO) ? holder(deed, written) : plain(deed, field, written);
            default -> plain(deed, field, written);
        };
    }

    private String plain(FactDeed deed, String field, String written) {
        if (written.equals("true") || written.equals("false")) {
            return words.text(Boolean.parseBoolean(written) ? "script.yes" : "script.no");
        }
        if (DAY.matcher(written).matches()) {
            return dates.day(LocalDate.parse(written));
        }
        String prefix = CODES.get(deed.kind() + "." + field);
        return prefix == null
                ? written
                : Arrays.stream(written.split(","))
                        .map(code -> words.find(prefix + code).orElse(code))
                        .collect(Collectors.joining(", "));
    }

    /** A role of the municipality's own has its name in the log. */
    private String holder(FactDeed deed, String code) {
        Optional<Difference> own = deed.of(FactDeed.INTO_NAME);
        boolean isNow = deed.of(INTO).filter(one -> code.equals(one.to())).isPresent();
        return own.map(one -> isNow ? one.to() : one.from()).orElseGet(() -> roles.of(code));
    }

    /** How few people came is nobody's business. */
    private String number(String written) {
        boolean isSmall = Integer.parseInt(written) < Figure.FEWEST_PERSONS;
        return isSmall ? words.text("indicator.hidden." + Figure.Hidden.FEWER_THAN_FIVE) : written;
    }
}
