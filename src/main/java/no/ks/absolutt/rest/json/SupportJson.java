// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import no.ks.absolutt.core.progress.AnswerSupport;
import no.ks.absolutt.core.progress.AskedSupport;
import no.ks.absolutt.core.progress.SupportRequest;

/**
 * A municipality's request for support from KS, as KS reads it.
 *
 * @param needsSupport false where the municipality has taken it away, as in a conflict
 * @param asked number of the request; an answer says which one it answers
 * @param revision of the answer; 0 for none
 * @param answer null for none
 */
public record SupportJson(
        String number,
        String name,
        String spaceKey,
        String milestone,
        String title,
        boolean needsSupport,
        String question,
        String since,
        int asked,
        int revision,
        @JsonInclude TrackedJson.AnswerJson answer) {

    /** How it stands, in the language of the names' words. */
    public static SupportJson of(AskedSupport support, Names names) {
        SupportRequest request = support.tracked().state().support();
        return new SupportJson(
                support.space().municipality().number(),
                support.space().municipality().name(),
                support.space().participation().spaceKey(),
                support.tracked().milestone().key(),
                support.tracked()
                        .milestone()
                        .titleFor(support.space().municipality().isCounty())
                        .in(names.words().language()),
                support.isOpen(),
                support.tracked().facts().supportQuestion(),
                Times.time(request.at()),
                request.asked(),
                request.answers(),
                support.tracked()
                        .state()
                        .answer()
                        .map(answer -> TrackedJson.AnswerJson.of(answer, names))
                        .orElse(null));
    }

    /** What KS answers to that milestone of that municipality; refuses INVALID. */
    public static AnswerSupport.Reply reply(RequestBody body, String number, String milestone) {
        body.allowOnly(Set.of("asked", "revision", AnswerSupport.ANSWER));
        return new AnswerSupport.Reply(
                number,
                milestone,
                body.requiredNumber("asked"),
                body.requiredNumber("revision"),
                body.text(AnswerSupport.ANSWER).value());
    }
}
