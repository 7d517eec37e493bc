// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.ks.absolutt.core.compat.Findings;
import no.ks.absolutt.core.compat.Findings.Member;
import no.ks.absolutt.core.compat.Findings.Part;
import no.ks.absolutt.core.compat.Findings.Versions;
import no.ks.absolutt.core.compat.HostFindings;
import no.ks.absolutt.platform.compat.HostReport.Missing;

/** Looks everything up anew each time, since services come and go. Thread-safe. */
public final class CheckedFindings implements HostFindings {

    private final HostCheck check = HostCheck.ofThisPlugin();
    private final HostEvidence evidence = new HostEvidence(HostCheck.lines(HostEvidence.LIST));
    private final ClassLoader host;
    private final Predicate<String> isRegistered;
    private final Supplier<Versions> versions;

    /**
     * Over the lists in the plugin's jar.
     *
     * @param host the class loader through which the plugin sees the host
     * @param isRegistered whether the host offers a service of the class with that name
     */
    public CheckedFindings(ClassLoader host, Predicate<String> isRegistered, Supplier<Versions> versions) {
        this.host = host;
        this.isRegistered = isRegistered;
        this.versions = versions;
    }

    @Override
    public Findings now() {
        HostReport report = check.look(host, isRegistered);
        Set<String> missing = report.missing().stream().map(Missing::member).collect(Collectors.toSet());
        List<Part> parts = Arrays.stream(HostPart.values())
                .filter(report.parts()::containsKey)
                .map(part -> part(part, report))
                .toList();
        return new Findings(versions.get(), parts, members(missing));
    }

    /** Annotations that only the build reads are left out: whether they are there makes no difference. */
    private List<Member> members(Set<String> missing) {
        return check.members().stream()
                .filter(member -> member.part() != HostPart.BUILD_MARKS)
                .map(member -> member(member, !missing.contains(member.line())))
                .toList();
    }

    private Member member(HostMember member, boolean isThere) {
        HostEvidence.Known known = evidence.of(member);
        return new Member(member.readable(), member.part().name(), isThere, known.evidence(), known.source());
    }

    private static Part part(HostPart part, HostReport report) {
        String withheld = report.withheld().contains(part) ? part.service().orElseThrow() : null;
        return new Part(part.name(), part.isOptional(), report.parts().get(part), withheld);
    }
}
