// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.job.PlannedRow;
import no.ks.absolutt.core.text.Language;

/** What a job would make, row by row in the order they were given. */
public record JobPreviewJson(List<RowJson> rows) {

    /**
     * One municipality.
     *
     * @param number of the municipality, or what was written for it; null where nothing was
     * @param spaceKey null where municipality or language are not known
     * @param pages how many pages would be made
     * @param problems what stands in the way, in words; empty when the row can be made
     * @param language code of the one the space would have
     * @param proposed code of the municipality's own form of Norwegian
     * @param coordinator null when nobody was named or the name is unknown
     * @param notes what should be known, in words
     */
    public record RowJson(
            String number,
            String name,
            String spaceKey,
            int pages,
            List<String> problems,
            String language,
            String proposed,
            PersonJson coordinator,
            List<String> notes) {
        static RowJson of(PlannedRow row, Names names) {
            return new RowJson(
                    row.number(),
                    row.name(),
                    row.spaceKey(),
                    row.pages(),
                    names.words().say(row.problems()),
                    code(row.language()),
                    code(row.proposed()),
                    names.of(row.coordinator()),
                    names.words().say(row.notes()));
        }

        private static String code(Language language) {
            return language == null ? null : language.code();
        }
    }

    /** The preview in words. */
    public static JobPreviewJson of(List<PlannedRow> rows, Names names) {
        return new JobPreviewJson(
                rows.stream().map(row -> RowJson.of(row, names)).toList());
    }
}
