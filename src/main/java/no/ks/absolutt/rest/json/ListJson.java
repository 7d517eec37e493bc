// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.list.ListedRow;
import no.ks.absolutt.core.list.ReadRows;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.view.Words;

/**
 * A list of municipalities that has been read.
 *
 * @param problems what is wrong with the list as a whole, in words
 * @param notes what should be known of the list as a whole, in words
 */
public record ListJson(List<RowJson> rows, List<String> problems, List<String> notes) {

    private static final String TEXT = "text";

    /**
     * A row of it.
     *
     * @param row its number where it was written, from 1
     * @param text the municipality as it was written
     * @param number null, as name and county, when it is not known for certain
     * @param coordinatorText the coordinator as she was written; null for none
     * @param language {@code nb}, {@code nn} or null for none that is known
     * @param languageText the language as it was written; null for none
     * @param problems what must be mended before the row can be used, in words
     */
    public record RowJson(
            int row,
            String text,
            String number,
            String name,
            String county,
            PersonJson coordinator,
            String coordinatorText,
            String language,
            String languageText,
            List<String> problems,
            List<String> notes,
            List<Suggestion> suggestions) {

        private static RowJson of(ListedRow row, Names names) {
            Municipality one = row.municipality();
            Words words = names.words();
            return new RowJson(
                    row.row(),
                    row.text(),
                    one == null ? null : one.number(),
                    one == null ? null : one.name(),
                    one == null ? null : one.county(),
                    names.of(row.coordinator()),
                    row.coordinatorText(),
                    row.language() == null ? null : row.language().code(),
                    row.languageText(),
                    words.say(row.problems()),
                    words.say(row.notes()),
                    row.suggestions().stream().map(Suggestion::of).toList());
        }
    }

    /** A municipality that may be meant. */
    public record Suggestion(String number, String name, String county) {

        private static Suggestion of(Municipality one) {
            return new Suggestion(one.number(), one.name(), one.county());
        }
    }

    /** The list in words. */
    public static ListJson of(ReadRows read, Names names) {
        Words words = names.words();
        return new ListJson(
                read.rows().stream().map(row -> RowJson.of(row, names)).toList(),
                words.say(read.problems()),
                words.say(read.notes()));
    }

    /** The pasted text in the request; refuses INVALID. */
    public static String text(RequestBody body) {
        body.allowOnly(Set.of(TEXT));
        return body.requiredText(TEXT);
    }
}
