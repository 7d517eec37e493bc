// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.statement.Statement;
import no.ks.absolutt.core.text.Message;

/** A sentence about a theme, or an answer to the question that belongs to it. */
public record StatementJson(String theme, String text, int revision, String changedAt, PersonJson changedBy) {

    private static final String TEXT = "text";
    private static final String REVISION = "revision";

    /** The statement as it is now. */
    public static StatementJson of(Statement statement, Names names) {
        return new StatementJson(
                statement.theme(),
                statement.text(),
                statement.revision(),
                Times.time(statement.changedAt()),
                names.of(statement.changedBy()));
    }

    /**
     * What a request wants it to be.
     *
     * @param text null clears
     */
    public record Edit(String text, int revision) {

        /** The edit that the request asks for; refuses INVALID. */
        public static Edit of(RequestBody body) {
            body.allowOnly(Set.of(TEXT, REVISION));
            Field<String> text = body.text(TEXT);
            if (!text.given()) {
                throw Refusal.invalid(TEXT, Message.of("refusal.field.missing"));
            }
            return new Edit(text.value(), body.requiredNumber(REVISION));
        }
    }
}
