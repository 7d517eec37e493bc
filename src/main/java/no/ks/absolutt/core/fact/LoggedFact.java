// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.Map;

/** What a list of facts holds, in words that the log can keep. */
public interface LoggedFact {

    /** What it is called; never the name of a person. */
    String subject();

    /** What it says, by field, in the order of the form; a field that says nothing is left out. */
    Map<String, String> written();
}
