// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.progress.SupportAnswer;
import no.ks.absolutt.core.progress.TrackedMilestone;

/**
 * A milestone with where it stands in one municipality.
 *
 * @param supportQuestion what it needs KS' help with; left out where nothing is asked
 * @param supportAnswer what KS has answered; left out where nothing is answered
 */
public record TrackedJson(
        String key,
        String title,
        String status,
        boolean needsSupport,
        String due,
        String dueRule,
        boolean dueOverridden,
        String note,
        String evidence,
        boolean unconfirmed,
        int revision,
        String changedAt,
        PersonJson changedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) String supportQuestion,
        @JsonInclude(JsonInclude.Include.NON_NULL) AnswerJson supportAnswer) {

    /** One line from KS. */
    public record AnswerJson(String text, String at, PersonJson by) {
        static AnswerJson of(SupportAnswer answer, Names names) {
            return new AnswerJson(answer.text(), Times.time(answer.at()), names.of(answer.by()));
        }
    }

    /** The milestone as the municipality of that space reads it. */
    public static TrackedJson of(TrackedMilestone tracked, ProgrammeSpace space, Names names) {
        return new TrackedJson(
                tracked.milestone().key(),
                tracked.milestone()
                        .titleFor(space.municipality().isCounty())
                        .in(names.words().language()),
                tracked.facts().status().name(),
                tracked.facts().needsSupport(),
                Times.day(tracked.due()),
                tracked.milestone().due().code(),
                tracked.isDueOverridden(),
                tracked.facts().note(),
                tracked.facts().evidence(),
                tracked.unconfirmed(),
                tracked.state().revision(),
                Times.time(tracked.state().changedAt()),
                names.of(tracked.state().changedBy()),
                tracked.facts().supportQuestion(),
                tracked.state()
                        .answer()
                        .map(answer -> AnswerJson.of(answer, names))
                        .orElse(null));
    }
}
