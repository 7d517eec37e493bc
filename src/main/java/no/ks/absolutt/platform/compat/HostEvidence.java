// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.absolutt.core.compat.Findings.Evidence;

/**
 * Where the signature of each member was read, as the build found it in the Javadoc of the stand-ins. Lines of {@value
 * #LIST}: the member as in the list of members, the name of the evidence and the source, with tabs between. Immutable.
 */
final class HostEvidence {

    /** The build's list, a path in the jar. */
    static final String LIST = "META-INF/host-evidence.txt";

    /** What is known of a member; both null where nothing is. */
    record Known(Evidence evidence, String source) {}

    private static final Known NOTHING = new Known(null, null);

    private final Map<String, Known> known;

    HostEvidence(List<String> lines) {
        this.known = lines.stream()
                .map(line -> line.split("\t", 3))
                .collect(Collectors.toUnmodifiableMap(
                        part -> part[0], part -> new Known(Evidence.valueOf(part[1]), part[2])));
    }

    Known of(HostMember member) {
        return known.getOrDefault(member.line(), NOTHING);
    }
}
