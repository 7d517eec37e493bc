// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.progress.PhaseProgress;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.TrackedMilestone;
import no.ks.absolutt.core.statement.Question;
import no.ks.absolutt.core.statement.Statements;
import no.ks.absolutt.view.WallWords;
import no.ks.absolutt.view.Words;

/**
 * What is shown on the wall, in the language of the space.
 *
 * @param countdown to the next session; null where all are held
 * @param now place of the theme to begin with, from 0: the first with something to do
 * @param texts what the script itself says, by name
 */
public record WallJson(
        String lang,
        String title,
        String countdown,
        boolean mayChange,
        int now,
        List<ThemeJson> themes,
        Map<String, String> texts) {

    /** One theme with its sum in words; the answer to its question and the sentence on where it stands may be null. */
    public record ThemeJson(
            String key,
            String title,
            String subtitle,
            String answer,
            String sentence,
            int done,
            int counted,
            String sum,
            List<WallMilestoneJson> milestones) {}

    /** One milestone; {@code due} is in words, null where nothing remains to be done or no day is known. */
    public record WallMilestoneJson(
            String key, String title, String status, boolean unconfirmed, String due, String urgency, int revision) {}

    /** What somebody who visits the space sees. */
    public static WallJson of(Visit visit, Progress progress, String countdown, WallPlace place) {
        ProgrammeSpace space = visit.space();
        List<ThemeJson> themes = new ArrayList<>();
        progress.themes().forEach(theme -> themes.add(theme(theme, space, place)));
        int now = 0;
        while (now < themes.size() - 1
                && themes.get(now).done() == themes.get(now).counted()) {
            now++;
        }
        return new WallJson(
                place.words().language().code(),
                "ABSOLUTT " + space.municipality().name(),
                countdown,
                visit.mayChange(),
                now,
                List.copyOf(themes),
                place.wall().texts());
    }

    /** The words of one answer, the day it is given, and what the municipality has written. */
    public record WallPlace(Words words, WallWords wall, LocalDate today, Statements written) {}

    private static ThemeJson theme(PhaseProgress phase, ProgrammeSpace space, WallPlace place) {
        String subtitle = place.words().local(phase.phase().theme().subtitle());
        return new ThemeJson(
                phase.phase().key(),
                place.words().name(phase.phase()),
                subtitle,
                Question.of(phase.phase().key())
                        .map(question -> place.written().answer(question).text())
                        .orElse(null),
                place.written().sentence(phase.phase().key()).text(),
                phase.done(),
                phase.counted(),
                place.wall().sum(phase),
                phase.milestones().stream()
                        .map(milestone -> milestone(milestone, space, place))
                        .toList());
    }

    private static WallMilestoneJson milestone(TrackedMilestone tracked, ProgrammeSpace space, WallPlace place) {
        return new WallMilestoneJson(
                tracked.milestone().key(),
                tracked.milestone()
                        .titleFor(space.municipality().isCounty())
                        .in(place.words().language()),
                tracked.facts().status().name(),
                tracked.unconfirmed(),
                place.wall().due(tracked),
                tracked.urgency(place.today()).name(),
                tracked.state().revision());
    }
}
