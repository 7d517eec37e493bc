// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ks.absolutt.core.municipality.RegisterEntry;

/** Finds entries of the register by number and by name, made for one reading of a list. Immutable once made. */
final class NameIndex {

    private static final int SHORTEST_NEAR = 4;
    private static final int SHORTEST_TWO_OFF = 6;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_SUGGESTIONS = 5;
    /** «Våler (Innlandet)», «Våler i Innlandet». */
    private static final Pattern WITH_COUNTY = Pattern.compile("(.+?)(?:\\s*\\((.+)\\)|\\si\\s(.+))");

    private final List<RegisterEntry> entries;
    private final Map<String, RegisterEntry> byNumber = new HashMap<>();
    private final Map<String, List<RegisterEntry>> byName = new HashMap<>();
    private final Map<RegisterEntry, List<String>> looseNames = new LinkedHashMap<>();

    NameIndex(List<RegisterEntry> entries) {
        this.entries = entries;
        for (RegisterEntry entry : entries) {
            byNumber.put(entry.municipality().number(), entry);
            entry.names().stream().map(Spelling::key).distinct().forEach(key -> byName.computeIfAbsent(
                            key, none -> new ArrayList<>())
                    .add(entry));
            looseNames.put(
                    entry,
                    entry.names().stream().map(Spelling::loose).distinct().toList());
        }
    }

    /** The one with that number, or nothing. */
    Optional<RegisterEntry> withNumber(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** All with that name, with or without their county behind it; empty for none. */
    List<RegisterEntry> withName(String name) {
        List<RegisterEntry> found = byName.getOrDefault(Spelling.key(name), List.of());
        Matcher parts = WITH_COUNTY.matcher(name);
        return found.isEmpty() && parts.matches()
                ? inCounty(parts.group(1), parts.group(2) == null ? parts.group(3) : parts.group(2))
                : found;
    }

    /** Those whose name is nearly that one, the nearest alone, and those that have it as one of their words; some. */
    List<RegisterEntry> near(String name) {
        String wanted = Spelling.loose(name);
        List<RegisterEntry> nearest = List.of();
        for (int apart = 0; apart <= farthest(wanted) && nearest.isEmpty(); apart++) {
            nearest = within(wanted, apart);
        }
        return Stream.concat(nearest.stream(), withWord(wanted).stream())
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private List<RegisterEntry> inCounty(String name, String county) {
        return byName.getOrDefault(Spelling.key(name), List.of()).stream()
                .filter(entry -> Spelling.key(entry.municipality().county()).equals(Spelling.key(county)))
                .toList();
    }

    private static int farthest(String wanted) {
        if (wanted.length() < SHORTEST_NEAR) {
            return 0;
        }
        return wanted.length() < SHORTEST_TWO_OFF ? 1 : 2;
    }

    private List<RegisterEntry> within(String wanted, int apart) {
        return some(names -> names.stream()
                .anyMatch(name -> Math.abs(name.length() - wanted.length()) <= apart
                        && Spelling.distance(name, wanted) == apart));
    }

    private List<RegisterEntry> withWord(String wanted) {
        return wanted.length() < SHORTEST_PART
                ? List.of()
                : some(names ->
                        names.stream().anyMatch(name -> name.startsWith(wanted + " ") || name.endsWith(" " + wanted)));
    }

    private List<RegisterEntry> some(Predicate<List<String>> isMeant) {
        return entries.stream()
                .filter(entry -> isMeant.test(looseNames.get(entry)))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }
}
