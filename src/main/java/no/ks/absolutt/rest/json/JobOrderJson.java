// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.job.AskedRow;

/** The request that starts a job, or asks for its preview. */
public final class JobOrderJson {

    private static final String ROWS = "rows";
    private static final String NUMBER = "number";
    private static final String NAME = "name";
    private static final String COORDINATOR = "coordinator";
    private static final String LANGUAGE = "language";

    private JobOrderJson() {}

    /** The rows as they were written; refuses INVALID. */
    public static List<AskedRow> of(RequestBody body) {
        body.allowOnly(Set.of(ROWS));
        return body.requiredObjects(ROWS).stream().map(JobOrderJson::row).toList();
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
