// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.Optional;
import java.util.Set;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.progress.AnswerSupport.Reply;
import no.ks.absolutt.core.progress.AskedSupport;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.SupportAnswer;

/**
 * A municipality's request for support, as KS reads it.
 *
 * @param needsSupport false in a conflict where the request has been taken away
 * @param question null where nothing in particular is asked
 * @param asked which request it is; an answer says which one it answers
 * @param revision of the answer; 0 for none yet
 * @param answer null for none
 */
public record AskedSupportJson(
        String number,
        String name,
        String milestone,
        String title,
        boolean needsSupport,
        String question,
        int asked,
        String askedAt,
        int revision,
        String answer,
        String answeredAt,
        PersonJson answeredBy) {

    private static final String ANSWER = "answer";
    private static final String ASKED = "asked";
    private static final String REVISION = "revision";

    /** The request in the language of the names' words. */
    public static AskedSupportJson of(AskedSupport support, Names names) {
        Municipality municipality = support.space().municipality();
        MilestoneState state = support.tracked().state();
        Optional<SupportAnswer> answer = state.answer();
        return new AskedSupportJson(
                municipality.number(),
                municipality.name(),
                support.tracked().milestone().key(),
                support.tracked()
                        .milestone()
                        .titleFor(municipality.isCounty())
                        .in(names.words().language()),
                support.isOpen(),
                state.facts().supportQuestion(),
                state.support().asked(),
                Times.time(state.support().at()),
                state.support().answers(),
                answer.map(SupportAnswer::text).orElse(null),
                answer.map(one -> Times.time(one.at())).orElse(null),
                answer.map(one -> names.of(one.by())).orElse(null));
    }

    /** What KS answers about that milestone; refuses INVALID. */
    public static Reply reply(String number, String milestone, RequestBody body) {
        body.allowOnly(Set.of(ANSWER, ASKED, REVISION));
        return new Reply(
                number,
                milestone,
                body.requiredNumber(ASKED),
                body.requiredNumber(REVISION),
                body.text(ANSWER).value());
    }
}
