// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.TrackedMilestone;
import no.ks.absolutt.core.progress.TrackedMilestone.Urgency;
import no.ks.absolutt.core.report.Reports;
import no.ks.absolutt.core.week.WeekLine.Kind;

/** Use case: what somebody who was let into a space should look at this week. */
public final class ReadWeek {

    /** An answer is news for so many days; after that it stands in the tracker alone. */
    private static final int DAYS_OF_NEWS = 14;

    private static final Comparator<TrackedMilestone> BY_DUE = Comparator.comparing(TrackedMilestone::due);

    private final Today today;

    /** The use case by the site's day. */
    public ReadWeek(Today today) {
        this.today = today;
    }

    /**
     * The week of a municipality. A milestone stands there once, for the first reason there is; an answer from KS stands
     * there besides, since it asks for something else.
     */
    public Week of(Progress progress, Reports reports) {
        LocalDate day = today.date();
        List<TrackedMilestone> milestones = progress.milestones();
        List<WeekLine> reported = reported(milestones, reports);
        List<WeekLine> lines = new ArrayList<>(reported);
        Set<String> there = reported.stream().map(ReadWeek::key).collect(Collectors.toCollection(HashSet::new));
        add(lines, there, Kind.PASSED, byDue(milestones, one -> one.urgency(day) == Urgency.OVERDUE));
        add(lines, there, Kind.DUE, byDue(milestones, one -> one.urgency(day) == Urgency.SOON));
        add(
                lines,
                there,
                Kind.CONFIRM,
                milestones.stream().filter(TrackedMilestone::unconfirmed).toList());
        milestones.stream()
                .filter(one -> isAnswered(one, day))
                .forEach(one -> lines.add(new WeekLine(Kind.ANSWER, one, null)));
        List<WeekLine> chosen = WeekRule.chosen(lines);
        return new Week(progress.space(), chosen, lines.size() - chosen.size());
    }

    /** While the municipality still asks and has said nothing since: not that it was helped, nor that it has seen the answer. */
    private static boolean isAnswered(TrackedMilestone milestone, LocalDate day) {
        return milestone
                .state()
                .newAnswer()
                .filter(answer -> !day.isAfter(
                        answer.at().atZone(Today.ZONE).toLocalDate().plusDays(DAYS_OF_NEWS)))
                .isPresent();
    }

    private static List<WeekLine> reported(List<TrackedMilestone> milestones, Reports reports) {
        Map<String, TrackedMilestone> byKey = milestones.stream()
                .collect(Collectors.toMap(one -> one.milestone().key(), Function.identity()));
        return reports.open().stream()
                .filter(report -> byKey.containsKey(report.milestone()))
                .map(report -> new WeekLine(Kind.REPORT, byKey.get(report.milestone()), report))
                .toList();
    }

    private static List<TrackedMilestone> byDue(List<TrackedMilestone> milestones, Predicate<TrackedMilestone> wanted) {
        return milestones.stream().filter(wanted).sorted(BY_DUE).toList();
    }

    private static void add(List<WeekLine> lines, Set<String> there, Kind kind, List<TrackedMilestone> milestones) {
        milestones.stream()
                .filter(one -> there.add(one.milestone().key()))
                .forEach(one -> lines.add(new WeekLine(kind, one, null)));
    }

    private static String key(WeekLine line) {
        return line.milestone().milestone().key();
    }
}
