// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.job.AskedRow;
import no.ks.absolutt.core.text.Message;

/**
 * The request that starts a job, or asks for its preview: either rows or pages.
 *
 * @param pages whether the pages that spaces lack are to be added
 * @param rows as they were written; empty with {@code pages}
 */
public record JobOrderJson(boolean pages, List<AskedRow> rows) {

    private static final String PAGES = "pages";
    private static final String ROWS = "rows";
    private static final String NUMBER = "number";
    private static final String NAME = "name";
    private static final String COORDINATOR = "coordinator";
    private static final String LANGUAGE = "language";

    /** The order as it was written; refuses INVALID, also for both rows and pages, or neither. */
    public static JobOrderJson of(RequestBody body) {
        body.allowOnly(Set.of(ROWS, PAGES));
        if (!body.isTrue(PAGES)) {
            return new JobOrderJson(
                    false,
                    body.requiredObjects(ROWS).stream().map(JobOrderJson::row).toList());
        }
        if (body.has(ROWS)) {
            throw Refusal.invalid(PAGES, Message.of("job.refusal.both"));
        }
        return new JobOrderJson(true, List.of());
    }

    private static AskedRow row(RequestBody row) {
        row.allowOnly(Set.of(NUMBER, NAME, COORDINATOR, LANGUAGE));
        return new AskedRow(
                row.text(NUMBER).value(),
                row.text(NAME).value(),
                row.text(COORDINATOR).value(),
                row.text(LANGUAGE).value());
    }
}
