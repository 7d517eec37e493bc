// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.plan.MovedDeadline;
import no.ks.absolutt.core.plan.PlanPreview;
import no.ks.absolutt.view.Words;

/** What a change to a plan would do. */
public record PlanPreviewJson(List<MovedJson> moved, List<String> warnings) {

    /**
     * A deadline that would move.
     *
     * @param municipalities in how many it moves
     * @param exceptions names of those whose own date stays
     */
    public record MovedJson(
            String key, String title, String from, String to, int municipalities, List<String> exceptions) {

        static MovedJson of(MovedDeadline moved, Words words) {
            return new MovedJson(
                    moved.milestone().key(),
                    words.local(moved.milestone().title()),
                    Times.day(moved.from()),
                    Times.day(moved.to()),
                    moved.municipalities(),
                    moved.exceptions().stream().map(Municipality::name).toList());
        }
    }

    /** The preview in the language of the words. */
    public static PlanPreviewJson of(PlanPreview preview, Words words) {
        return new PlanPreviewJson(
                preview.moved().stream()
                        .map(moved -> MovedJson.of(moved, words))
                        .toList(),
                words.say(preview.warnings()));
    }
}
