// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.ks.absolutt.core.progress.Change;

/** All reports of one municipality, oldest first. Immutable. */
public record Reports(List<Report> all) {

    private static final Comparator<Report> OLDEST_FIRST = Comparator.comparing(Report::at);

    public Reports {
        all = all.stream().sorted(OLDEST_FIRST).toList();
    }

    /** Those that wait for the coordinator, oldest first. */
    public List<Report> open() {
        return all.stream().filter(Report::isOpen).toList();
    }

    /** Those on the milestone with that key that wait for the coordinator, oldest first. */
    public List<Report> open(String milestone) {
        return open().stream().filter(one -> one.milestone().equals(milestone)).toList();
    }

    /** What that user last said of the milestone with that key, open or settled. */
    public Optional<Report> latest(String milestone, String userKey) {
        return all.stream()
                .filter(one -> one.milestone().equals(milestone) && one.isBy(userKey))
                .reduce((earlier, later) -> later);
    }

    /** The one with that id, or nothing. */
    public Optional<Report> find(int id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    /** Who had reported what a change came of: user keys by {@link #keyOf}. */
    public Map<String, String> reporters() {
        return all.stream()
                .filter(one -> one.change().isPresent())
                .collect(Collectors.toMap(
                        one -> keyOf(one.milestone(), one.change().orElseThrow()), Report::by));
    }

    /** What a change is known by among {@link #reporters}. */
    public static String keyOf(Change change) {
        return keyOf(change.milestone(), change.revision());
    }

    private static String keyOf(String milestone, int revision) {
        return milestone + ":" + revision;
    }

    /** The key of the next report on that milestone. */
    String nextKey(String milestone) {
        long earlier =
                all.stream().filter(one -> one.milestone().equals(milestone)).count();
        return milestone + ":" + (earlier + 1);
    }
}
