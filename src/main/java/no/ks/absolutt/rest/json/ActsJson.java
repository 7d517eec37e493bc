// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.log.reading.ReadActs;
import no.ks.absolutt.view.ActWords;

/**
 * A page of the log.
 *
 * @param before what to ask for to get the next page; null when there are no more
 */
public record ActsJson(List<ActJson> acts, Integer before) {

    /**
     * One act.
     *
     * @param kind name of its kind
     * @param programme key; null where it concerns none
     * @param sentence who did what, in words
     * @param details what the sentence does not say of the changes, in words
     */
    public record ActJson(
            int id,
            String at,
            PersonJson by,
            String kind,
            String programme,
            String subject,
            String sentence,
            List<String> details,
            List<Difference> changes) {}

    /** The page in the language of the names' words. */
    public static ActsJson of(ReadActs.Page page, Names names) {
        ActWords words = names.actWords();
        return new ActsJson(
                page.acts().stream().map(act -> json(act, names, words)).toList(), page.before());
    }

    private static ActJson json(Act act, Names names, ActWords words) {
        return new ActJson(
                act.id(),
                Times.time(act.at()),
                names.of(act.by()),
                act.deed().kind().name(),
                act.deed().programme(),
                act.deed().subject(),
                words.sentence(act),
                words.details(act),
                act.deed().differences());
    }
}
