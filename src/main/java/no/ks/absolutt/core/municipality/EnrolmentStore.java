// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.List;

/** What KS has set of who is to take part. Thread-safe; joins the caller's transaction. Every read is one SQL statement. */
public interface EnrolmentStore {

    /** The one of that municipality in that programme; with revision 0 where nothing has been set. */
    Enrolment of(String programme, String number);

    /** Those of a programme that something has been set of, in the order it first was. */
    List<Enrolment> ofProgramme(String programme);

    /** Those of every programme, in the order something was first set of each. */
    List<Enrolment> all();

    /** Stores the next revision. The log's row of it is written first, and lets each revision be made once. */
    void save(Enrolment next);
}
