// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.progress.Confirmed;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.PhaseProgress;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.SupportAnswer;
import no.ks.absolutt.core.progress.TrackedMilestone;

/**
 * What rows of the tracker say beside state, date and note: whose it is, whether it still stands, whether it is documented,
 * and what KS is asked and answers.
 */
final class StandingRows {

    private final Showing showing;
    private final Words words;
    private final Map<String, String> owners;
    private final ConfirmActs acts;

    /** With the names of those who can own milestones, by key. */
    StandingRows(Showing showing, ProgrammeSpace space, Map<String, String> owners) {
        this.showing = showing;
        this.words = showing.words();
        this.owners = owners;
        this.acts = new ConfirmActs(words, new SpaceCalls(showing, space));
    }

    Fields row(Fields row, TrackedMilestone milestone, String title) {
        String question = milestone.facts().supportQuestion();
        return row.with("owner", owner(milestone))
                .with("unconfirmed", milestone.unconfirmed())
                .with("confirm", acts.one(milestone.milestone().key(), title))
                .with("confirmedText", confirmed(milestone.state()))
                .with("documentationAsked", milestone.milestone().documentationAsked())
                .with("documentation", documentation(milestone))
                .with("question", question)
                .with("questionText", question == null ? null : words.text("script.question", question))
                .with(
                        "answerText",
                        milestone.state().answer().map(this::answered).orElse(null));
    }

    /** What a heading says of its phase: how many must be confirmed, and the button for them. */
    Fields section(Fields section, PhaseProgress phase) {
        if (phase.unconfirmed() == 0) {
            return section;
        }
        return section.with("unconfirmed", waiting(phase.unconfirmed()))
                .with("confirm", acts.phase(phase.phase().key(), words.name(phase.phase())));
    }

    /**
     * What the tracker says of the whole space.
     *
     * @param phases in so many phases there must be something to confirm; where each says it itself, 1 would say it twice
     */
    Fields root(Fields root, Progress progress, int phases) {
        List<Integer> unconfirmed = progress.phases().stream()
                .map(PhaseProgress::unconfirmed)
                .filter(count -> count > 0)
                .toList();
        return unconfirmed.size() < phases
                ? root
                : root.with(
                                "unconfirmed",
                                waiting(unconfirmed.stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()))
                        .with("confirm", acts.all());
    }

    /** What the script fills in when something has been saved: how many there still are to confirm. */
    List<LinkedHashMap<String, Object>> texts() {
        return List.of(
                new Fields()
                        .with("name", "waiting")
                        .with("text", words.text("confirm.count", "{0}"))
                        .map(),
                new Fields()
                        .with("name", "waiting-one")
                        .with("text", words.text("confirm.count.one", "{0}"))
                        .map());
    }

    private String waiting(int unconfirmed) {
        return words.text(unconfirmed == 1 ? "confirm.count.one" : "confirm.count", unconfirmed);
    }

    private String owner(TrackedMilestone milestone) {
        List<String> names = milestone.milestone().owners().stream()
                .map(key -> owners.getOrDefault(key, key))
                .toList();
        if (names.isEmpty()) {
            return null;
        }
        return names.size() == 2
                ? words.text("progress.owners", names.get(0), MidSentence.of(names.get(1), words))
                : String.join(", ", names);
    }

    private String documentation(TrackedMilestone milestone) {
        if (!milestone.asksForDocumentation()) {
            return null;
        }
        return words.text(milestone.facts().evidence() == null ? "script.undocumented" : "script.documented");
    }

    /** Nothing where the facts have been changed since. */
    private String confirmed(MilestoneState state) {
        Confirmed confirmed = state.confirmed();
        boolean counts = confirmed.at() != null && confirmed.at().isAfter(state.changedAt());
        return counts
                ? words.text(
                        "confirm.by",
                        showing.names().of(confirmed.by()),
                        showing.dates().dayOf(confirmed.at()))
                : null;
    }

    private String answered(SupportAnswer answer) {
        return words.text(
                "script.answer",
                answer.text(),
                showing.names().of(answer.by()),
                showing.dates().dayOf(answer.at()));
    }
}
