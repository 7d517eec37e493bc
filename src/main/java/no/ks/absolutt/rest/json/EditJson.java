// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.Set;
import no.ks.absolutt.core.progress.MilestoneEdit;
import no.ks.absolutt.core.progress.Status;

/** The request that changes a milestone: what is left out stays, null clears. */
public final class EditJson {

    static final String STATUS = "status";
    static final String NOTE = "note";
    static final String EVIDENCE = "evidence";
    static final String DUE = "due";
    static final String NEEDS_SUPPORT = "needsSupport";
    /** Beside the contract's fields: what the municipality needs help with. */
    static final String SUPPORT_QUESTION = "supportQuestion";

    private static final String REVISION = "revision";

    private EditJson() {}

    /** The revision that the request is based on, which is all that it holds; refuses INVALID. */
    public static int revision(RequestBody body) {
        body.allowOnly(Set.of(REVISION));
        return body.requiredNumber(REVISION);
    }

    /** The edit that the request asks for; refuses INVALID. */
    public static MilestoneEdit of(RequestBody body) {
        body.allowOnly(Set.of(STATUS, REVISION, NOTE, EVIDENCE, DUE, NEEDS_SUPPORT, SUPPORT_QUESTION));
        return new MilestoneEdit(
                body.requiredNumber(REVISION),
                body.requiredValue(STATUS, Status.class),
                body.text(NOTE),
                body.text(EVIDENCE),
                body.date(DUE),
                body.flag(NEEDS_SUPPORT),
                body.text(SUPPORT_QUESTION));
    }
}
