// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.List;

/**
 * What a programme says of itself, in bokmål. Every text may be null, every list empty: the sources leave some out.
 *
 * @param county the two digits of the county that the programme is for
 */
public record ProgrammeTexts(
        String tagline,
        String aim,
        String purpose,
        List<String> goals,
        String county,
        String organiser,
        String framework,
        String financing,
        String costs,
        String anchoring,
        String contact,
        List<Link> links) {

    /** A link with its title. */
    public record Link(String title, String url) {}

    public ProgrammeTexts {
        goals = List.copyOf(goals);
        links = List.copyOf(links);
    }
}
