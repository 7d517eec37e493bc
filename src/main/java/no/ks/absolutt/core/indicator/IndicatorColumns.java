// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.list.ListLine;

/**
 * Which column of a pasted table is about what: as its first line says, where that is a heading; else in the order of the
 * table that the page had before. A column headed by a period, one of several or beside other headings, holds the figures of that period. What stands in any other
 * column becomes part of the note, so that nothing of the text is lost.
 */
final class IndicatorColumns {

    private static final Map<String, IndicatorField> HEADINGS = new LinkedHashMap<>();

    static {
        heading(IndicatorField.NAME, "indikator", "indikatorer", "indikatorar", "navn", "namn", "indicator", "name");
        heading(IndicatorField.VALUE, "verdi", "tall", "tal", "antall", "value", "figure");
        heading(IndicatorField.KIND, "type", "slag", "kind");
        heading(
                IndicatorField.COUNTED_FROM,
                "regnet av",
                "rekna av",
                "antall svar",
                "antall i alt",
                "n",
                "counted from");
        heading(IndicatorField.UNIT, "enhet", "eining", "måleenhet", "unit");
        heading(IndicatorField.GEOGRAPHY, "sted", "stad", "geografi", "område", "area", "geography");
        heading(IndicatorField.PERIOD, "periode", "år", "year", "period", "tidsrom", "skoleår", "skuleår");
        heading(IndicatorField.SOURCE, "kilde", "kjelde", "source");
        heading(IndicatorField.LINK, "lenke", "lenkje", "link", "url", "nettadresse");
        heading(IndicatorField.FETCHED, "hentet", "henta", "hentet dato", "henta dato", "fetched");
        heading(IndicatorField.NOTE, "merknad", "kommentar", "note");
    }

    private static final List<IndicatorField> WITHOUT_HEADING = List.of(
            IndicatorField.NAME,
            IndicatorField.VALUE,
            IndicatorField.UNIT,
            IndicatorField.GEOGRAPHY,
            IndicatorField.PERIOD,
            IndicatorField.SOURCE,
            IndicatorField.NOTE);
    private static final Pattern PERIOD = Pattern.compile(
            "(?:skole|skule)?(?:året |år )?(?:19|20)\\d\\d(?:[/–-](?:19|20)?\\d\\d)?", Pattern.CASE_INSENSITIVE);

    private final Map<IndicatorField, Integer> places;
    private final Map<Integer, String> periods;
    private final Map<Integer, String> others;
    private final boolean written;

    private IndicatorColumns(
            Map<IndicatorField, Integer> places,
            Map<Integer, String> periods,
            Map<Integer, String> others,
            boolean written) {
        this.places = places;
        this.periods = periods;
        this.others = others;
        this.written = written;
    }

    /** The columns of a table with those lines. */
    static IndicatorColumns of(List<ListLine> lines) {
        Map<IndicatorField, Integer> places = new EnumMap<>(IndicatorField.class);
        Map<Integer, String> periods = new LinkedHashMap<>();
        Map<Integer, String> others = new LinkedHashMap<>();
        for (int place = 0; !lines.isEmpty() && place < lines.get(0).cells().size(); place++) {
            String text = lines.get(0).cell(place).text();
            Optional<IndicatorField> field = Optional.ofNullable(HEADINGS.get(plain(text)));
            if (field.isPresent() && !places.containsKey(field.get())) {
                places.put(field.get(), place);
            } else if (PERIOD.matcher(text).matches()) {
                periods.put(place, text);
            } else {
                others.put(place, text);
            }
        }
        boolean isHeading = !places.isEmpty() || periods.size() > 1;
        return isHeading ? headed(places, periods, others) : withoutHeading();
    }

    /** The lines below the heading; all where there is none. */
    List<ListLine> below(List<ListLine> lines) {
        return written ? lines.subList(1, lines.size()) : lines;
    }

    /** What the line says, once for each of its figures. */
    List<Typed<IndicatorField>> read(ListLine line) {
        if (periods.isEmpty()) {
            return List.of(typed(line));
        }
        List<Typed<IndicatorField>> all = new ArrayList<>();
        periods.forEach((place, period) -> {
            if (!line.cell(place).isBlank()) {
                all.add(typed(line)
                        .with(IndicatorField.VALUE, line.cell(place).text())
                        .with(IndicatorField.PERIOD, period));
            }
        });
        return all;
    }

    private Typed<IndicatorField> typed(ListLine line) {
        Typed<IndicatorField> typed = new Typed<>(IndicatorField.class);
        places.forEach((field, place) -> typed.with(field, line.cell(place).text()));
        String note = note(typed.text(IndicatorField.NOTE), line);
        return note == null ? typed : typed.with(IndicatorField.NOTE, note);
    }

    private String note(String written, ListLine line) {
        List<String> parts = new ArrayList<>();
        if (written != null) {
            parts.add(written);
        }
        Set<Integer> known = new HashSet<>(places.values());
        known.addAll(periods.keySet());
        for (int place = 0; place < line.cells().size(); place++) {
            String text = line.cell(place).text();
            if (!known.contains(place) && !text.isEmpty()) {
                String heading = others.getOrDefault(place, "");
                parts.add(heading.isEmpty() ? text : heading + ": " + text);
            }
        }
        return parts.isEmpty() ? null : String.join("\n", parts);
    }

    /** With a heading that names no column for the name, the first column that is not known is it. */
    private static IndicatorColumns headed(
            Map<IndicatorField, Integer> places, Map<Integer, String> periods, Map<Integer, String> others) {
        if (!places.containsKey(IndicatorField.NAME) && !others.isEmpty()) {
            Integer first = others.keySet().iterator().next();
            places.put(IndicatorField.NAME, first);
            others.remove(first);
        }
        boolean figuresElsewhere =
                places.containsKey(IndicatorField.VALUE) || places.containsKey(IndicatorField.PERIOD);
        if (figuresElsewhere) {
            others.putAll(periods);
            periods.clear();
        }
        return new IndicatorColumns(places, periods, others, true);
    }

    private static IndicatorColumns withoutHeading() {
        Map<IndicatorField, Integer> places = new EnumMap<>(IndicatorField.class);
        WITHOUT_HEADING.forEach(field -> places.put(field, places.size()));
        return new IndicatorColumns(places, Map.of(), Map.of(), false);
    }

    private static void heading(IndicatorField field, String... words) {
        for (String word : words) {
            HEADINGS.put(word, field);
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
