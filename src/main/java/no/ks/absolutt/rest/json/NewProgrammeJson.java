// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.Set;
import no.ks.absolutt.core.plan.NewProgramme;

/** The request that creates a programme. */
public final class NewProgrammeJson {

    private static final String NAME = "name";
    private static final String COUNTY = "county";
    private static final String START = "start";
    private static final String COPIED = "copied";

    private NewProgrammeJson() {}

    /** The programme that is wanted; refuses INVALID. */
    public static NewProgramme of(RequestBody body) {
        body.allowOnly(Set.of(NAME, COUNTY, START, COPIED));
        return new NewProgramme(
                body.requiredText(NAME),
                body.text(COUNTY).value(),
                body.requiredValue(START, NewProgramme.Start.class),
                body.text(COPIED).value());
    }
}
